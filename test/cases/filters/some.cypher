MATCH (n0:Platform) WHERE EXISTS { (n0)-[e0:AVAILABLE_IN]->(n1) WHERE n1.iso2 = $p.r0v0 AND e0.status = $p.r0v1 } AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v2
RETURN 0 AS f, [n0.id, n0.name] AS r ORDER BY n0.id
