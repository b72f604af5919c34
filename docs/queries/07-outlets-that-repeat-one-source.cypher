// Which outlets pass on what one agency or paper reported?
// parameters: {}
MATCH (agency:Actor)<-[:VIA]-(s:Statement)-[:EVIDENCED_BY]->(:Sentence)-[:PART_OF]->(article:Article)
RETURN agency.name AS source, coalesce(article.source, 'unknown') AS outlet, count(DISTINCT s) AS statements, agency.id AS sourceId
ORDER BY statements DESC, sourceId, outlet
