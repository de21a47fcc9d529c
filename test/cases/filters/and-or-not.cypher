MATCH (n0:Platform) WHERE (n0.kind = $p.r0v0 OR n0.kind = $p.r0v1) AND NOT (coalesce(n0.nameSort STARTS WITH $p.r0v2, false)) AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v3
RETURN 0 AS f, [n0.id, n0.kind] AS r ORDER BY n0.id
