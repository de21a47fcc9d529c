MATCH (n0:Organization) WHERE n0.kind = $p.r0v0 AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v1
RETURN 0 AS f, [n0.id, n0.name] AS r ORDER BY n0.id
