MATCH (n0:Organization) WHERE n0.nameSort CONTAINS $p.r0v0
WITH count(n0) AS v0
RETURN 0 AS f, [v0] AS r
UNION ALL
MATCH (n1:Platform) WHERE n1.nameSort CONTAINS $p.r1v0 AND n1.id IS NOT NULL
WITH n1 ORDER BY n1.id LIMIT $p.r1v1
RETURN 1 AS f, [n1.name] AS r ORDER BY n1.id
