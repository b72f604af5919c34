// Who addressed whom, how often, and through which media?
// parameters: {}
MATCH (a:Actor)-[:SAID]->(s:Statement)-[:TO]->(b:Actor)
RETURN a.name AS speaker, b.name AS listener, count(DISTINCT s) AS statements, a.id AS speakerId, b.id AS listenerId
ORDER BY statements DESC, speakerId, listenerId
LIMIT 25
