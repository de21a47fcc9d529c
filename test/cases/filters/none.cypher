MATCH (n0:Platform) WHERE n0.kind = $p.r0v0 AND NOT EXISTS { (n0)<-[e0:OPERATES]-(n1) } AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v1
RETURN 0 AS f, [n0.id] AS r ORDER BY n0.id
