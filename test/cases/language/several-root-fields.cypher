MATCH (n0:Organization {id: $p.r0v0})
RETURN 0 AS f, [n0.id] AS r
UNION ALL
MATCH (n1:Platform {id: $p.r1v0})
RETURN 1 AS f, [n1.id] AS r
UNION ALL
MATCH (n2:Platform)
WITH count(n2) AS v0
RETURN 2 AS f, [v0] AS r
UNION ALL
MATCH (n3:Node {id: $p.r3v0})
RETURN 3 AS f, [n3.id, labels(n3)] AS r
