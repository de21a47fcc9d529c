MATCH (n0:Node {id: $p.r0v0})
RETURN 0 AS f, [n0.id, n0.name, n0.kind, labels(n0)] AS r
