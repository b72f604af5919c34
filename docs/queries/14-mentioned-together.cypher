// Actors named in the same sentence, most often first.
// parameters: {}
MATCH (a:Actor)<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Actor)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(DISTINCT s) AS sentences, a.id AS oneId, b.id AS otherId
ORDER BY sentences DESC, oneId, otherId
LIMIT 20
