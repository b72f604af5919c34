// Everybody within two steps of stances of an actor.
// parameters: {"actor": "khalifa-haftar"}
MATCH (:Actor {id: $actor})-[:STANCE*1..2]-(b:Actor)
WHERE b.id <> $actor
RETURN DISTINCT b.name AS actor, b.kind AS kind, b.id AS id
ORDER BY id
