// Events that one side asserts and another denies.
// parameters: {}
MATCH (a:Actor)-[:SAID]->(:Statement)-[:ASSERTS]->(e:Event)<-[:DENIES]-(:Statement)<-[:SAID]-(b:Actor)
WHERE a.id <> b.id
RETURN DISTINCT e.type AS type, e.trigger AS trigger, a.name AS asserts, b.name AS denies, e.id AS event, a.id AS asserting, b.id AS denying
ORDER BY event, asserting, denying
