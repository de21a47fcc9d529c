MATCH (n0:Claim) WHERE EXISTS { (n0)-[e0:IN_DOCUMENT]->(n1) WHERE n1.kind = $p.r0v0 } AND EXISTS { (n0)-[e1:MADE_BY]->(n2) WHERE n2.id = $p.r0v1 } AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v2
RETURN 0 AS f, [n0.id] AS r ORDER BY n0.id
UNION ALL
MATCH (n3:Claim) WHERE EXISTS { (n3)-[e2:IN_DOCUMENT]->(n4) WHERE n4.kind = $p.r0v0 } AND EXISTS { (n3)-[e3:MADE_BY]->(n5) WHERE n5.id = $p.r0v1 }
WITH count(n3) AS v0
RETURN 1 AS f, [v0] AS r
