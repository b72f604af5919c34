// The shortest chain of statements between two actors: who said something about, or to, whom.
// parameters: {"from": "united-states", "to": "khalifa-haftar"}
MATCH p = shortestPath((a:Actor {id: $from})-[:SAID|ABOUT|TO*..12]-(b:Actor {id: $to}))
RETURN length(p) / 2 AS statements
