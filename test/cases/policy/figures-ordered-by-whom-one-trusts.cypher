CALL () {
  MATCH (n0:Observation) WHERE EXISTS { (n0)<-[e0:STATES]-(n1) WHERE n1.supersededAt IS NULL AND NOT (coalesce(n1.stance = $p.r0v1, false)) AND n1.documentKind IN $p.r0v0 } AND (n0.unit = $p.r0v2 AND EXISTS { (n0)-[e1:ABOUT]->(n2) WHERE n2.id = $p.r0v3 } AND EXISTS { (n0)-[e2:OF_METRIC]->(n3) WHERE n3.code = $p.r0v4 } AND EXISTS { (n0)-[e3:IN_MARKET]->(n4) WHERE n4.id = $p.r0v5 })
  WITH n0 LIMIT $p.r0v6 + 1
  RETURN count(*) AS v0
}
CALL (v0) {
  MATCH (n5:Observation) WHERE EXISTS { (n5)<-[e4:STATES]-(n9) WHERE n9.supersededAt IS NULL AND NOT (coalesce(n9.stance = $p.r0v1, false)) AND n9.documentKind IN $p.r0v0 } AND (n5.unit = $p.r0v2 AND EXISTS { (n5)-[e5:ABOUT]->(n10) WHERE n10.id = $p.r0v3 } AND EXISTS { (n5)-[e6:OF_METRIC]->(n11) WHERE n11.code = $p.r0v4 } AND EXISTS { (n5)-[e7:IN_MARKET]->(n12) WHERE n12.id = $p.r0v5 }) AND v0 <= $p.r0v6
  CALL (n5) {
    MATCH (n5)<-[:STATES]-(n8:Claim) WHERE n8.supersededAt IS NULL AND NOT (coalesce(n8.stance = $p.r0v1, false)) AND n8.documentKind IN $p.r0v0
    WITH n8 ORDER BY n8.precedence
    WITH [v2 IN collect(n8) WHERE v2.rank <> 'DEPRECATED'] + collect(n8)[..1] AS v1
    WITH head(v1) AS n6 WHERE n6 IS NOT NULL
    RETURN head(collect(n6)) AS n7
  }
  WITH n5, n7
  WITH n5, n7 ORDER BY n7.valueSort DESC, n5.id LIMIT $p.r0v7
  CALL (n5) {
    MATCH (n5)<-[:STATES]-(n14:Claim) WHERE n14.supersededAt IS NULL AND NOT (coalesce(n14.stance = $p.r0v1, false)) AND n14.documentKind IN $p.r0v0
    WITH n14 ORDER BY n14.precedence
    WITH [v6 IN collect(n14) WHERE v6.rank <> 'DEPRECATED'] + collect(n14)[..1] AS v5
    WITH head(v5) AS n13 WHERE n13 IS NOT NULL
    RETURN collect([n13.value]) AS v9
  }
  RETURN [n5.period, n5.basis, head(v9), n7.valueSort, n5.id] AS r ORDER BY n7.valueSort DESC, n5.id
  UNION ALL
  WITH v0 WHERE v0 > $p.r0v6
  RETURN null AS r
}
RETURN 0 AS f, r
UNION ALL
MATCH (n15:Observation) WHERE EXISTS { (n15)<-[e8:STATES]-(n16) WHERE n16.supersededAt IS NULL AND NOT (coalesce(n16.stance = $p.r0v1, false)) AND n16.documentKind IN $p.r0v0 } AND (n15.unit = $p.r0v2 AND EXISTS { (n15)-[e9:ABOUT]->(n17) WHERE n17.id = $p.r0v3 } AND EXISTS { (n15)-[e10:OF_METRIC]->(n18) WHERE n18.code = $p.r0v4 } AND EXISTS { (n15)-[e11:IN_MARKET]->(n19) WHERE n19.id = $p.r0v5 })
WITH count(n15) AS v10
RETURN 1 AS f, [v10] AS r
