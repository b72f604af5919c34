// Who demands what?
// parameters: {}
MATCH (a:Actor)-[:SAID]->(s:Statement)-[:DEMANDS]->(e:Event)
RETURN a.name AS who, e.type AS what, e.trigger AS trigger, s.text AS words, s.id AS statement, e.id AS event
ORDER BY statement, event
