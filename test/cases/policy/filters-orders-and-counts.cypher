CALL () {
  MATCH (n0:Organization) WHERE EXISTS { MATCH (n0)-[e3:OWNS|OWNS_WITHDRAWN]->(n1) WHERE NOT EXISTS { MATCH (n1)-[e2:OWNS|OWNS_WITHDRAWN]->(n2)
  MATCH (:Relation {id: e2.factId})<-[:STATES]-(n3:Claim) WHERE n3.supersededAt IS NULL AND NOT (coalesce(n3.stance = $p.r0v2, false)) AND n3.certainty IN $p.r0v1
  WITH n2, e2, n3 ORDER BY n3.precedence
  WITH n2, e2, [v2 IN collect(n3) WHERE v2.rank <> 'DEPRECATED'] + collect(n3)[..1] AS v1
  WITH n2, {factId: e2.factId, fromMax: head([v2 IN v1 WHERE v2.fromMin IS NOT NULL] + [v2 IN v1 WHERE v2.fromBasis = 'STATED']).fromMax, toMin: head([v2 IN v1 WHERE v2.toMax IS NOT NULL] + CASE WHEN any(v2 IN v1 WHERE v2.fromMin IS NOT NULL AND v2.toMin IS NULL) THEN [] ELSE [v2 IN v1 WHERE v2.untilBasis = 'STATED'] END).toMin} AS e1 WHERE (e1.fromMax IS NULL OR e1.fromMax <= $p.r0v0) AND (e1.toMin IS NULL OR e1.toMin > $p.r0v0) RETURN e1 }
  MATCH (:Relation {id: e3.factId})<-[:STATES]-(n4:Claim) WHERE n4.supersededAt IS NULL AND NOT (coalesce(n4.stance = $p.r0v2, false)) AND n4.certainty IN $p.r0v1
  WITH n1, e3, n4 ORDER BY n4.precedence
  WITH n1, e3, [v6 IN collect(n4) WHERE v6.rank <> 'DEPRECATED'] + collect(n4)[..1] AS v5
  WITH n1, {factId: e3.factId, fromMax: head([v6 IN v5 WHERE v6.fromMin IS NOT NULL] + [v6 IN v5 WHERE v6.fromBasis = 'STATED']).fromMax, toMin: head([v6 IN v5 WHERE v6.toMax IS NOT NULL] + CASE WHEN any(v6 IN v5 WHERE v6.fromMin IS NOT NULL AND v6.toMin IS NULL) THEN [] ELSE [v6 IN v5 WHERE v6.untilBasis = 'STATED'] END).toMin, sharePctSort: head([v6 IN v5 WHERE v6.edge_sharePctSort IS NOT NULL | v6.edge_sharePctSort])} AS e0 WHERE (e0.fromMax IS NULL OR e0.fromMax <= $p.r0v0) AND (e0.toMin IS NULL OR e0.toMin > $p.r0v0) AND e0.sharePctSort >= $p.r0v3 RETURN e0 }
  WITH n0 LIMIT $p.r0v4 + 1
  RETURN count(*) AS v0
}
CALL (v0) {
  MATCH (n5:Organization) WHERE EXISTS { MATCH (n5)-[e9:OWNS|OWNS_WITHDRAWN]->(n8) WHERE NOT EXISTS { MATCH (n8)-[e8:OWNS|OWNS_WITHDRAWN]->(n9)
  MATCH (:Relation {id: e8.factId})<-[:STATES]-(n10:Claim) WHERE n10.supersededAt IS NULL AND NOT (coalesce(n10.stance = $p.r0v2, false)) AND n10.certainty IN $p.r0v1
  WITH n9, e8, n10 ORDER BY n10.precedence
  WITH n9, e8, [v16 IN collect(n10) WHERE v16.rank <> 'DEPRECATED'] + collect(n10)[..1] AS v15
  WITH n9, {factId: e8.factId, fromMax: head([v16 IN v15 WHERE v16.fromMin IS NOT NULL] + [v16 IN v15 WHERE v16.fromBasis = 'STATED']).fromMax, toMin: head([v16 IN v15 WHERE v16.toMax IS NOT NULL] + CASE WHEN any(v16 IN v15 WHERE v16.fromMin IS NOT NULL AND v16.toMin IS NULL) THEN [] ELSE [v16 IN v15 WHERE v16.untilBasis = 'STATED'] END).toMin} AS e7 WHERE (e7.fromMax IS NULL OR e7.fromMax <= $p.r0v0) AND (e7.toMin IS NULL OR e7.toMin > $p.r0v0) RETURN e7 }
  MATCH (:Relation {id: e9.factId})<-[:STATES]-(n11:Claim) WHERE n11.supersededAt IS NULL AND NOT (coalesce(n11.stance = $p.r0v2, false)) AND n11.certainty IN $p.r0v1
  WITH n8, e9, n11 ORDER BY n11.precedence
  WITH n8, e9, [v20 IN collect(n11) WHERE v20.rank <> 'DEPRECATED'] + collect(n11)[..1] AS v19
  WITH n8, {factId: e9.factId, fromMax: head([v20 IN v19 WHERE v20.fromMin IS NOT NULL] + [v20 IN v19 WHERE v20.fromBasis = 'STATED']).fromMax, toMin: head([v20 IN v19 WHERE v20.toMax IS NOT NULL] + CASE WHEN any(v20 IN v19 WHERE v20.fromMin IS NOT NULL AND v20.toMin IS NULL) THEN [] ELSE [v20 IN v19 WHERE v20.untilBasis = 'STATED'] END).toMin, sharePctSort: head([v20 IN v19 WHERE v20.edge_sharePctSort IS NOT NULL | v20.edge_sharePctSort])} AS e6 WHERE (e6.fromMax IS NULL OR e6.fromMax <= $p.r0v0) AND (e6.toMin IS NULL OR e6.toMin > $p.r0v0) AND e6.sharePctSort >= $p.r0v3 RETURN e6 } AND v0 <= $p.r0v4
  CALL (n5) {
    MATCH (n5)-[e5:OWNS|OWNS_WITHDRAWN]->(n6)
    MATCH (:Relation {id: e5.factId})<-[:STATES]-(n7:Claim) WHERE n7.supersededAt IS NULL AND NOT (coalesce(n7.stance = $p.r0v2, false)) AND n7.certainty IN $p.r0v1
    WITH n6, e5, n7 ORDER BY n7.precedence
    WITH n6, e5, [v12 IN collect(n7) WHERE v12.rank <> 'DEPRECATED'] + collect(n7)[..1] AS v11
    WITH n6, {factId: e5.factId, fromMax: head([v12 IN v11 WHERE v12.fromMin IS NOT NULL] + [v12 IN v11 WHERE v12.fromBasis = 'STATED']).fromMax, toMin: head([v12 IN v11 WHERE v12.toMax IS NOT NULL] + CASE WHEN any(v12 IN v11 WHERE v12.fromMin IS NOT NULL AND v12.toMin IS NULL) THEN [] ELSE [v12 IN v11 WHERE v12.untilBasis = 'STATED'] END).toMin} AS e4 WHERE (e4.fromMax IS NULL OR e4.fromMax <= $p.r0v0) AND (e4.toMin IS NULL OR e4.toMin > $p.r0v0)
    RETURN count(*) AS v10
  }
  WITH n5, v10 AS v9
  WITH n5, v9 ORDER BY v9 DESC, n5.nameSort, n5.id LIMIT $p.r0v5
  CALL (n5) {
    MATCH (n5)-[e11:OWNS|OWNS_WITHDRAWN]->(n12)
    MATCH (:Relation {id: e11.factId})<-[:STATES]-(n13:Claim) WHERE n13.supersededAt IS NULL AND NOT (coalesce(n13.stance = $p.r0v2, false)) AND n13.certainty IN $p.r0v1
    WITH n12, e11, n13 ORDER BY n13.precedence
    WITH n12, e11, [v25 IN collect(n13) WHERE v25.rank <> 'DEPRECATED'] + collect(n13)[..1] AS v24
    WITH n12, {factId: e11.factId, fromMax: head([v25 IN v24 WHERE v25.fromMin IS NOT NULL] + [v25 IN v24 WHERE v25.fromBasis = 'STATED']).fromMax, toMin: head([v25 IN v24 WHERE v25.toMax IS NOT NULL] + CASE WHEN any(v25 IN v24 WHERE v25.fromMin IS NOT NULL AND v25.toMin IS NULL) THEN [] ELSE [v25 IN v24 WHERE v25.untilBasis = 'STATED'] END).toMin, sharePct: head([v25 IN v24 WHERE v25.edge_sharePct IS NOT NULL | v25.edge_sharePct]), sharePctSort: head([v25 IN v24 WHERE v25.edge_sharePctSort IS NOT NULL | v25.edge_sharePctSort])} AS e10 WHERE (e10.fromMax IS NULL OR e10.fromMax <= $p.r0v0) AND (e10.toMin IS NULL OR e10.toMin > $p.r0v0) AND NOT (e10.sharePct IS NULL)
    WITH n12, e10 ORDER BY e10.sharePctSort DESC, n12.id, e10.factId LIMIT $p.r0v6
    RETURN collect([e10.sharePct, n12.id]) AS v23
  }
  CALL (n5) {
    MATCH (n5)-[e13:OWNS|OWNS_WITHDRAWN]->(n14)
    MATCH (:Relation {id: e13.factId})<-[:STATES]-(n15:Claim) WHERE n15.supersededAt IS NULL AND NOT (coalesce(n15.stance = $p.r0v2, false)) AND n15.certainty IN $p.r0v1
    WITH n14, e13, n15 ORDER BY n15.precedence
    WITH n14, e13, [v30 IN collect(n15) WHERE v30.rank <> 'DEPRECATED'] + collect(n15)[..1] AS v29
    WITH n14, {factId: e13.factId, fromMax: head([v30 IN v29 WHERE v30.fromMin IS NOT NULL] + [v30 IN v29 WHERE v30.fromBasis = 'STATED']).fromMax, toMin: head([v30 IN v29 WHERE v30.toMax IS NOT NULL] + CASE WHEN any(v30 IN v29 WHERE v30.fromMin IS NOT NULL AND v30.toMin IS NULL) THEN [] ELSE [v30 IN v29 WHERE v30.untilBasis = 'STATED'] END).toMin, sharePct: head([v30 IN v29 WHERE v30.edge_sharePct IS NOT NULL | v30.edge_sharePct]), sharePctSort: head([v30 IN v29 WHERE v30.edge_sharePctSort IS NOT NULL | v30.edge_sharePctSort])} AS e12 WHERE (e12.fromMax IS NULL OR e12.fromMax <= $p.r0v0) AND (e12.toMin IS NULL OR e12.toMin > $p.r0v0) AND NOT (e12.sharePct IS NULL)
    RETURN count(*) AS v28
  }
  RETURN [n5.id, v23, v28] AS r ORDER BY v9 DESC, n5.nameSort, n5.id
  UNION ALL
  WITH v0 WHERE v0 > $p.r0v4
  RETURN null AS r
}
RETURN 0 AS f, r
UNION ALL
MATCH (n16:Organization) WHERE EXISTS { MATCH (n16)-[e17:OWNS|OWNS_WITHDRAWN]->(n17) WHERE NOT EXISTS { MATCH (n17)-[e16:OWNS|OWNS_WITHDRAWN]->(n18)
MATCH (:Relation {id: e16.factId})<-[:STATES]-(n19:Claim) WHERE n19.supersededAt IS NULL AND NOT (coalesce(n19.stance = $p.r0v2, false)) AND n19.certainty IN $p.r0v1
WITH n18, e16, n19 ORDER BY n19.precedence
WITH n18, e16, [v35 IN collect(n19) WHERE v35.rank <> 'DEPRECATED'] + collect(n19)[..1] AS v34
WITH n18, {factId: e16.factId, fromMax: head([v35 IN v34 WHERE v35.fromMin IS NOT NULL] + [v35 IN v34 WHERE v35.fromBasis = 'STATED']).fromMax, toMin: head([v35 IN v34 WHERE v35.toMax IS NOT NULL] + CASE WHEN any(v35 IN v34 WHERE v35.fromMin IS NOT NULL AND v35.toMin IS NULL) THEN [] ELSE [v35 IN v34 WHERE v35.untilBasis = 'STATED'] END).toMin} AS e15 WHERE (e15.fromMax IS NULL OR e15.fromMax <= $p.r0v0) AND (e15.toMin IS NULL OR e15.toMin > $p.r0v0) RETURN e15 }
MATCH (:Relation {id: e17.factId})<-[:STATES]-(n20:Claim) WHERE n20.supersededAt IS NULL AND NOT (coalesce(n20.stance = $p.r0v2, false)) AND n20.certainty IN $p.r0v1
WITH n17, e17, n20 ORDER BY n20.precedence
WITH n17, e17, [v39 IN collect(n20) WHERE v39.rank <> 'DEPRECATED'] + collect(n20)[..1] AS v38
WITH n17, {factId: e17.factId, fromMax: head([v39 IN v38 WHERE v39.fromMin IS NOT NULL] + [v39 IN v38 WHERE v39.fromBasis = 'STATED']).fromMax, toMin: head([v39 IN v38 WHERE v39.toMax IS NOT NULL] + CASE WHEN any(v39 IN v38 WHERE v39.fromMin IS NOT NULL AND v39.toMin IS NULL) THEN [] ELSE [v39 IN v38 WHERE v39.untilBasis = 'STATED'] END).toMin, sharePctSort: head([v39 IN v38 WHERE v39.edge_sharePctSort IS NOT NULL | v39.edge_sharePctSort])} AS e14 WHERE (e14.fromMax IS NULL OR e14.fromMax <= $p.r0v0) AND (e14.toMin IS NULL OR e14.toMin > $p.r0v0) AND e14.sharePctSort >= $p.r0v3 RETURN e14 }
WITH count(n16) AS v33
RETURN 1 AS f, [v33] AS r
