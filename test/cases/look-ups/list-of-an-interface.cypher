MATCH (n0:Entity) WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v0
RETURN 0 AS f, [n0.id, n0.name, labels(n0)] AS r ORDER BY n0.id
