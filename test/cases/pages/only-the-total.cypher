MATCH (n0:Person)
WITH count(n0) AS v0
RETURN 0 AS f, [v0] AS r
