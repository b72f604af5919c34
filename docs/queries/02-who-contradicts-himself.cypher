// Statements of one speaker for and against the same actor.
// parameters: {}
MATCH (a:Actor)-[:SAID]->(s:Statement)-[:ABOUT {stance: 'support'}]->(b:Actor)<-[:ABOUT {stance: 'oppose'}]-(t:Statement)<-[:SAID]-(a)
RETURN a.name AS speaker, b.name AS about, s.text AS for, t.text AS against, s.id AS supporting, t.id AS opposing
ORDER BY speaker, about, supporting, opposing
