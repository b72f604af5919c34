// What happened where?
// parameters: {}
MATCH (e:Event)-[:AT]->(p:Place)
WHERE e.status = 'asserted'
RETURN p.name AS place, e.type AS type, count(e) AS events, p.id AS id
ORDER BY events DESC, id, type
