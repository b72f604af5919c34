// Events that somebody alleges and no article tells as a fact.
// parameters: {}
MATCH (e:Event)
WHERE e.status = 'alleged' AND NOT 'asserted' IN coalesce(e.statuses, [])
OPTIONAL MATCH (accuser:Actor)-[:SAID]->(:Statement)-[:ASSERTS]->(e)
WITH e, count(DISTINCT accuser) AS accusers
RETURN e.type AS type, e.trigger AS trigger, e.dateFrom AS day, accusers, e.id AS event
ORDER BY event
