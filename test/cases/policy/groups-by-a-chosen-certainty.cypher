MATCH (n0:Observation) WHERE EXISTS { (n0)<-[e0:STATES]-(n1) WHERE n1.supersededAt IS NULL AND NOT (coalesce(n1.stance = $p.r0v1, false)) AND n1.documentKind IN $p.r0v0 } AND (n0.unit = $p.r0v2 AND EXISTS { (n0)-[e1:ABOUT]->(n2) WHERE n2.id = $p.r0v3 } AND EXISTS { (n0)-[e2:OF_METRIC]->(n3) WHERE n3.code = $p.r0v4 })
WITH count(n0) AS v0
RETURN 0 AS f, [v0] AS r
UNION ALL
MATCH (n4:Observation) WHERE EXISTS { (n4)<-[e3:STATES]-(n5) WHERE n5.supersededAt IS NULL AND NOT (coalesce(n5.stance = $p.r0v1, false)) AND n5.documentKind IN $p.r0v0 } AND (n4.unit = $p.r0v2 AND EXISTS { (n4)-[e4:ABOUT]->(n6) WHERE n6.id = $p.r0v3 } AND EXISTS { (n4)-[e5:OF_METRIC]->(n7) WHERE n7.code = $p.r0v4 })
CALL (n4) {
  MATCH (n4)<-[:STATES]-(n10:Claim) WHERE n10.supersededAt IS NULL AND NOT (coalesce(n10.stance = $p.r0v1, false)) AND n10.documentKind IN $p.r0v0
  WITH n10 ORDER BY n10.precedence
  WITH [v2 IN collect(n10) WHERE v2.rank <> 'DEPRECATED'] + collect(n10)[..1] AS v1
  WITH head(v1) AS n8 WHERE n8 IS NOT NULL
  RETURN head(collect(n8)) AS n9
}
CALL (n4) {
  MATCH (n4)-[:IN_MARKET]->(n12)
  WITH n12 ORDER BY n12.id LIMIT 1
  RETURN collect(n12) AS v6
}
WITH n4, n9, head(v6) AS n11 LIMIT $p.r0v6 + 1
WITH n9.certainty AS v5, n11, count(*) AS v9, collect(CASE WHEN n9.value IS NOT NULL THEN [n9.value, n4.unit] END) AS v7, count(DISTINCT n9.certainty) AS v8
WITH collect([v5, CASE WHEN n11 IS NOT NULL THEN [n11.id] END, v9, v7, v8]) AS v10, sum(v9) AS v11
RETURN 1 AS f, [CASE WHEN v11 <= $p.r0v6 THEN v10[..$p.r0v7 + 1] END] AS r
