// Who is quoted most, and in how many articles?
// parameters: {}
MATCH (a:Actor)-[:SAID]->(s:Statement)-[:EVIDENCED_BY]->(:Sentence)-[:PART_OF]->(article:Article)
RETURN a.name AS speaker, a.kind AS kind, count(DISTINCT s) AS statements, count(DISTINCT article) AS articles, a.id AS id
ORDER BY statements DESC, id
LIMIT 20
