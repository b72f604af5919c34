// The exact words behind one summed-up edge between two actors.
// parameters: {"from": "united-states", "to": "khalifa-haftar"}
MATCH (:Actor {id: $from})-[stance:STANCE]->(:Actor {id: $to})
UNWIND stance.statements AS id
MATCH (s:Statement {id: id})-[e:EVIDENCED_BY]->(sentence:Sentence)-[:PART_OF]->(article:Article)
RETURN article.id AS article, e.start AS from, e.end AS to, e.quote AS words, sentence.text AS sentence
ORDER BY article, from, to
