MATCH (n0:Observation) WHERE n0.period = $p.r0v0 AND n0.basis = $p.r0v1 AND EXISTS { (n0)-[e0:ABOUT]->(n1) WHERE n1.id = $p.r0v2 } AND EXISTS { (n0)-[e1:OF_METRIC]->(n2) WHERE n2.code = $p.r0v3 } AND EXISTS { (n0)-[e2:IN_MARKET]->(n3) WHERE n3.id = $p.r0v4 } AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v5
CALL (n0) {
  MATCH (n0)-[:BEST_CLAIM]->(n4)
  WITH n4 ORDER BY n4.id LIMIT 1
  CALL (n4) {
    MATCH (n4)-[:IN_DOCUMENT]->(n5)
    WITH n5 ORDER BY n5.id LIMIT 1
    RETURN collect([n5.kind]) AS v0
  }
  RETURN collect([n4.id, n4.value, head(v0)]) AS v1
}
RETURN 0 AS f, [n0.value, head(v1), COUNT { (n0)<-[:STATES]-() }] AS r ORDER BY n0.id
UNION ALL
MATCH (n6:Observation) WHERE n6.period = $p.r0v0 AND n6.basis = $p.r0v1 AND EXISTS { (n6)-[e3:ABOUT]->(n7) WHERE n7.id = $p.r0v2 } AND EXISTS { (n6)-[e4:OF_METRIC]->(n8) WHERE n8.code = $p.r0v3 } AND EXISTS { (n6)-[e5:IN_MARKET]->(n9) WHERE n9.id = $p.r0v4 }
WITH count(n6) AS v2
RETURN 1 AS f, [v2] AS r
UNION ALL
MATCH (n10:Observation) WHERE EXISTS { (n10)<-[e6:STATES]-(n11) WHERE n11.supersededAt IS NULL AND NOT (coalesce(n11.stance = $p.r1v1, false)) AND n11.documentKind IN $p.r1v0 } AND (n10.period = $p.r1v2 AND n10.basis = $p.r1v3 AND EXISTS { (n10)-[e7:ABOUT]->(n12) WHERE n12.id = $p.r1v4 } AND EXISTS { (n10)-[e8:OF_METRIC]->(n13) WHERE n13.code = $p.r1v5 } AND EXISTS { (n10)-[e9:IN_MARKET]->(n14) WHERE n14.id = $p.r1v6 }) AND n10.id IS NOT NULL
WITH n10 ORDER BY n10.id LIMIT $p.r1v7
CALL (n10) {
  MATCH (n10)<-[:STATES]-(n17:Claim) WHERE n17.supersededAt IS NULL AND NOT (coalesce(n17.stance = $p.r1v1, false)) AND n17.documentKind IN $p.r1v0
  WITH n17 ORDER BY n17.precedence
  WITH [v5 IN collect(n17) WHERE v5.rank <> 'DEPRECATED'] + collect(n17)[..1] AS v4
  WITH head(v4) AS n15 WHERE n15 IS NOT NULL
  CALL (n15) {
    MATCH (n15)-[:IN_DOCUMENT]->(n16)
    WITH n16 ORDER BY n16.id LIMIT 1
    RETURN collect([n16.kind]) AS v3
  }
  RETURN collect([n15.value, n15.id, head(v3)]) AS v8
}
RETURN 2 AS f, [head(v8), COUNT { (n10)<-[e10:STATES]-(n18) WHERE n18.supersededAt IS NULL AND NOT (coalesce(n18.stance = $p.r1v1, false)) AND n18.documentKind IN $p.r1v0 }] AS r ORDER BY n10.id
UNION ALL
MATCH (n19:Observation) WHERE EXISTS { (n19)<-[e11:STATES]-(n20) WHERE n20.supersededAt IS NULL AND NOT (coalesce(n20.stance = $p.r1v1, false)) AND n20.documentKind IN $p.r1v0 } AND (n19.period = $p.r1v2 AND n19.basis = $p.r1v3 AND EXISTS { (n19)-[e12:ABOUT]->(n21) WHERE n21.id = $p.r1v4 } AND EXISTS { (n19)-[e13:OF_METRIC]->(n22) WHERE n22.code = $p.r1v5 } AND EXISTS { (n19)-[e14:IN_MARKET]->(n23) WHERE n23.id = $p.r1v6 })
WITH count(n19) AS v9
RETURN 3 AS f, [v9] AS r
UNION ALL
MATCH (n24:Observation) WHERE EXISTS { (n24)<-[e15:STATES]-(n25) WHERE n25.supersededAt IS NULL AND NOT (coalesce(n25.stance = $p.r2v1, false)) } AND (n24.period = $p.r2v2 AND n24.basis = $p.r2v3 AND EXISTS { (n24)-[e16:ABOUT]->(n26) WHERE n26.id = $p.r2v4 } AND EXISTS { (n24)-[e17:OF_METRIC]->(n27) WHERE n27.code = $p.r2v5 } AND EXISTS { (n24)-[e18:IN_MARKET]->(n28) WHERE n28.id = $p.r2v6 }) AND n24.id IS NOT NULL
WITH n24 ORDER BY n24.id LIMIT $p.r2v7
CALL (n24) {
  MATCH (n24)<-[:STATES]-(n31:Claim) WHERE n31.supersededAt IS NULL AND NOT (coalesce(n31.stance = $p.r2v1, false))
  WITH n31 ORDER BY n31.precedence
  WITH [v12 IN collect(n31) WHERE v12.rank <> 'DEPRECATED'] + collect(n31)[..1] AS v11, count(DISTINCT n31.origin) AS v13 WHERE v13 >= $p.r2v0
  WITH head(v11) AS n29 WHERE n29 IS NOT NULL
  CALL (n29) {
    MATCH (n29)-[:IN_DOCUMENT]->(n30)
    WITH n30 ORDER BY n30.id LIMIT 1
    RETURN collect([n30.kind]) AS v10
  }
  RETURN collect([n29.value, n29.id, head(v10)]) AS v15
}
RETURN 4 AS f, [head(v15), COUNT { (n24)<-[e19:STATES]-(n32) WHERE n32.supersededAt IS NULL AND NOT (coalesce(n32.stance = $p.r2v1, false)) }] AS r ORDER BY n24.id
UNION ALL
MATCH (n33:Observation) WHERE EXISTS { (n33)<-[e20:STATES]-(n34) WHERE n34.supersededAt IS NULL AND NOT (coalesce(n34.stance = $p.r2v1, false)) } AND (n33.period = $p.r2v2 AND n33.basis = $p.r2v3 AND EXISTS { (n33)-[e21:ABOUT]->(n35) WHERE n35.id = $p.r2v4 } AND EXISTS { (n33)-[e22:OF_METRIC]->(n36) WHERE n36.code = $p.r2v5 } AND EXISTS { (n33)-[e23:IN_MARKET]->(n37) WHERE n37.id = $p.r2v6 })
WITH count(n33) AS v16
RETURN 5 AS f, [v16] AS r
UNION ALL
MATCH (n38:Observation) WHERE EXISTS { (n38)<-[e24:STATES]-(n39) WHERE n39.supersededAt IS NULL AND NOT (coalesce(n39.stance = $p.r3v1, false)) } AND (n38.period = $p.r3v2 AND n38.basis = $p.r3v3 AND EXISTS { (n38)-[e25:ABOUT]->(n40) WHERE n40.id = $p.r3v4 } AND EXISTS { (n38)-[e26:OF_METRIC]->(n41) WHERE n41.code = $p.r3v5 } AND EXISTS { (n38)-[e27:IN_MARKET]->(n42) WHERE n42.id = $p.r3v6 }) AND n38.id IS NOT NULL
WITH n38 ORDER BY n38.id LIMIT $p.r3v7
CALL (n38) {
  MATCH (n38)<-[:STATES]-(n45:Claim) WHERE n45.supersededAt IS NULL AND NOT (coalesce(n45.stance = $p.r3v1, false))
  WITH n45 ORDER BY n45.precedence
  WITH [v19 IN collect(n45) WHERE v19.rank <> 'DEPRECATED'] + collect(n45)[..1] AS v18, count(DISTINCT n45.origin) AS v20 WHERE v20 >= $p.r3v0
  WITH head(v18) AS n43 WHERE n43 IS NOT NULL
  CALL (n43) {
    MATCH (n43)-[:IN_DOCUMENT]->(n44)
    WITH n44 ORDER BY n44.id LIMIT 1
    RETURN collect([n44.kind]) AS v17
  }
  RETURN collect([n43.value, n43.id, head(v17)]) AS v22
}
RETURN 6 AS f, [head(v22), COUNT { (n38)<-[e28:STATES]-(n46) WHERE n46.supersededAt IS NULL AND NOT (coalesce(n46.stance = $p.r3v1, false)) }] AS r ORDER BY n38.id
UNION ALL
MATCH (n47:Observation) WHERE EXISTS { (n47)<-[e29:STATES]-(n48) WHERE n48.supersededAt IS NULL AND NOT (coalesce(n48.stance = $p.r3v1, false)) } AND (n47.period = $p.r3v2 AND n47.basis = $p.r3v3 AND EXISTS { (n47)-[e30:ABOUT]->(n49) WHERE n49.id = $p.r3v4 } AND EXISTS { (n47)-[e31:OF_METRIC]->(n50) WHERE n50.code = $p.r3v5 } AND EXISTS { (n47)-[e32:IN_MARKET]->(n51) WHERE n51.id = $p.r3v6 })
WITH count(n47) AS v23
RETURN 7 AS f, [v23] AS r
UNION ALL
MATCH (n52:Observation) WHERE EXISTS { (n52)<-[e33:STATES]-(n53) WHERE n53.supersededAt IS NULL AND NOT (coalesce(n53.stance = $p.r4v0, false)) } AND (n52.period = $p.r4v1 AND n52.basis = $p.r4v2 AND EXISTS { (n52)-[e34:ABOUT]->(n54) WHERE n54.id = $p.r4v3 } AND EXISTS { (n52)-[e35:OF_METRIC]->(n55) WHERE n55.code = $p.r4v4 } AND EXISTS { (n52)-[e36:IN_MARKET]->(n56) WHERE n56.id = $p.r4v5 }) AND n52.id IS NOT NULL
WITH n52 ORDER BY n52.id LIMIT $p.r4v6
CALL (n52) {
  MATCH (n52)<-[:STATES]-(n59:Claim) WHERE n59.supersededAt IS NULL AND NOT (coalesce(n59.stance = $p.r4v0, false))
  WITH n59 ORDER BY n59.precedence
  WITH [v26 IN collect(n59) WHERE v26.rank <> 'DEPRECATED'] + collect(n59)[..1] AS v25, count(DISTINCT CASE WHEN n59.rank <> 'DEPRECATED' THEN n59.assertion END) AS v28 WHERE v28 <= 1
  WITH head(v25) AS n57 WHERE n57 IS NOT NULL
  CALL (n57) {
    MATCH (n57)-[:IN_DOCUMENT]->(n58)
    WITH n58 ORDER BY n58.id LIMIT 1
    RETURN collect([n58.kind]) AS v24
  }
  RETURN collect([n57.value, n57.id, head(v24)]) AS v29
}
RETURN 8 AS f, [head(v29), COUNT { (n52)<-[e37:STATES]-(n60) WHERE n60.supersededAt IS NULL AND NOT (coalesce(n60.stance = $p.r4v0, false)) }] AS r ORDER BY n52.id
UNION ALL
MATCH (n61:Observation) WHERE EXISTS { (n61)<-[e38:STATES]-(n62) WHERE n62.supersededAt IS NULL AND NOT (coalesce(n62.stance = $p.r4v0, false)) } AND (n61.period = $p.r4v1 AND n61.basis = $p.r4v2 AND EXISTS { (n61)-[e39:ABOUT]->(n63) WHERE n63.id = $p.r4v3 } AND EXISTS { (n61)-[e40:OF_METRIC]->(n64) WHERE n64.code = $p.r4v4 } AND EXISTS { (n61)-[e41:IN_MARKET]->(n65) WHERE n65.id = $p.r4v5 })
WITH count(n61) AS v30
RETURN 9 AS f, [v30] AS r
