MATCH (n0:Goal) WHERE n0.nameSort IS NOT NULL
WITH n0 ORDER BY n0.nameSort DESC, n0.id LIMIT $p.r0v0
RETURN 0 AS f, [n0.name] AS r ORDER BY n0.nameSort DESC, n0.id
