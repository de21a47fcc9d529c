MATCH (n1:Alias {id: $p.r0v1}), (n1)-[:ALIAS_OF]->(n0)
WITH n0 ORDER BY n0.id LIMIT $p.r0v2
RETURN 0 AS f, [n0.id, n0.name, labels(n0)] AS r ORDER BY n0.id
