// Who holds which office?
// parameters: {}
MATCH (a:Actor)-[h:HOLDS]->(o:Actor)
RETURN a.name AS holder, h.title AS title, o.name AS of, h.id AS office
ORDER BY holder, title, of, office
