// Who spoke against an actor, and when?
// parameters: {"actor": "khalifa-haftar"}
MATCH (speaker:Actor)-[:SAID]->(s:Statement)-[:ABOUT {stance: 'oppose'}]->(:Actor {id: $actor})
RETURN speaker.name AS speaker, coalesce(s.dateFrom, s.firstPublished) AS day, s.text AS said, s.id AS statement
ORDER BY day, speaker, statement
