MATCH (n0:Platform {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e1:AVAILABLE_IN|AVAILABLE_IN_WITHDRAWN]->(n1) WHERE n1.id = $p.r0v3
  MATCH (:Relation {id: e1.factId})<-[:STATES]-(n2:Claim) WHERE n2.supersededAt IS NULL AND NOT (coalesce(n2.stance = $p.r0v2, false))
  WITH n1, e1, n2 ORDER BY n2.precedence
  WITH n1, e1, [v2 IN collect(n2) WHERE v2.rank <> 'DEPRECATED'] + collect(n2)[..1] AS v1
  WITH n1, {factId: e1.factId, fromMax: head([v2 IN v1 WHERE v2.fromMin IS NOT NULL] + [v2 IN v1 WHERE v2.fromBasis = 'STATED']).fromMax, toMin: head([v2 IN v1 WHERE v2.toMax IS NOT NULL] + CASE WHEN any(v2 IN v1 WHERE v2.fromMin IS NOT NULL AND v2.toMin IS NULL) THEN [] ELSE [v2 IN v1 WHERE v2.untilBasis = 'STATED'] END).toMin, from: head([v2 IN v1 WHERE v2.fromMin IS NOT NULL] + [v2 IN v1 WHERE v2.fromBasis = 'STATED']).from} AS e0 WHERE (e0.fromMax IS NULL OR e0.fromMax <= $p.r0v1) AND (e0.toMin IS NULL OR e0.toMin > $p.r0v1)
  WITH n1, e0 ORDER BY n1.id, e0.factId LIMIT $p.r0v4
  CALL (e0) {
    MATCH (n3:Relation {id: e0.factId})
    CALL (n3) {
      MATCH (n3)<-[:STATES]-(n5:Claim) WHERE n5.supersededAt IS NULL AND NOT (coalesce(n5.stance = $p.r0v2, false))
      WITH n5 ORDER BY n5.precedence
      WITH [v6 IN collect(n5) WHERE v6.rank <> 'DEPRECATED'] + collect(n5)[..1] AS v5
      WITH head(v5) AS n4 WHERE n4 IS NOT NULL
      RETURN collect([n4.id, n4.from]) AS v9
    }
    CALL (n3) {
      MATCH (n3)<-[e2:STATES]-(n6) WHERE n6.supersededAt IS NULL AND NOT (coalesce(n6.stance = $p.r0v2, false))
      WITH n6, e2 ORDER BY n6.id LIMIT $p.r0v4
      RETURN collect([n6.id, n6.from]) AS v10
    }
    RETURN collect([head(v9), v10]) AS v11
  }
  RETURN collect([e0.from, head(v11)]) AS v0
}
CALL (n0) {
  MATCH (n0)-[e4:AVAILABLE_IN|AVAILABLE_IN_WITHDRAWN]->(n7) WHERE n7.id = $p.r0v3
  MATCH (:Relation {id: e4.factId})<-[:STATES]-(n8:Claim) WHERE n8.supersededAt IS NULL AND NOT (coalesce(n8.stance = $p.r0v2, false))
  WITH n7, e4, n8 ORDER BY n8.precedence
  WITH n7, e4, [v14 IN collect(n8) WHERE v14.rank <> 'DEPRECATED'] + collect(n8)[..1] AS v13
  WITH n7, {factId: e4.factId, fromMax: head([v14 IN v13 WHERE v14.fromMin IS NOT NULL] + [v14 IN v13 WHERE v14.fromBasis = 'STATED']).fromMax, toMin: head([v14 IN v13 WHERE v14.toMax IS NOT NULL] + CASE WHEN any(v14 IN v13 WHERE v14.fromMin IS NOT NULL AND v14.toMin IS NULL) THEN [] ELSE [v14 IN v13 WHERE v14.untilBasis = 'STATED'] END).toMin, from: head([v14 IN v13 WHERE v14.fromMin IS NOT NULL] + [v14 IN v13 WHERE v14.fromBasis = 'STATED']).from} AS e3 WHERE (e3.fromMax IS NULL OR e3.fromMax <= $p.r0v1) AND (e3.toMin IS NULL OR e3.toMin > $p.r0v1)
  RETURN count(*) AS v12
}
CALL (n0) {
  MATCH (n0)-[e6:AVAILABLE_IN|AVAILABLE_IN_WITHDRAWN]->(n9) WHERE n9.id = $p.r0v3
  MATCH (:Relation {id: e6.factId})<-[:STATES]-(n10:Claim) WHERE n10.supersededAt IS NULL AND NOT (coalesce(n10.stance = $p.r0v2, false))
  WITH n9, e6, n10 ORDER BY n10.precedence
  WITH n9, e6, [v19 IN collect(n10) WHERE v19.rank <> 'DEPRECATED'] + collect(n10)[..1] AS v18
  WITH n9, e6, [v19 IN v18 WHERE (v19.fromMax IS NULL OR v19.fromMax <= $p.r0v1) AND (v19.toMin IS NULL OR v19.toMin > $p.r0v1)] AS v18 WHERE size(v18) > 0
  WITH n9, {factId: e6.factId, fromMax: head([v19 IN v18 WHERE v19.fromMin IS NOT NULL] + [v19 IN v18 WHERE v19.fromBasis = 'STATED']).fromMax, toMin: head([v19 IN v18 WHERE v19.toMax IS NOT NULL] + CASE WHEN any(v19 IN v18 WHERE v19.fromMin IS NOT NULL AND v19.toMin IS NULL) THEN [] ELSE [v19 IN v18 WHERE v19.untilBasis = 'STATED'] END).toMin, from: head([v19 IN v18 WHERE v19.fromMin IS NOT NULL] + [v19 IN v18 WHERE v19.fromBasis = 'STATED']).from} AS e5
  WITH n9, e5 ORDER BY n9.id, e5.factId LIMIT $p.r0v4
  CALL (e5) {
    MATCH (n11:Relation {id: e5.factId})
    CALL (n11) {
      MATCH (n11)<-[:STATES]-(n13:Claim) WHERE n13.supersededAt IS NULL AND NOT (coalesce(n13.stance = $p.r0v2, false))
      WITH n13 ORDER BY n13.precedence
      WITH [v23 IN collect(n13) WHERE v23.rank <> 'DEPRECATED'] + collect(n13)[..1] AS v22
      WITH head(v22) AS n12 WHERE n12 IS NOT NULL
      RETURN collect([n12.id, n12.from]) AS v26
    }
    CALL (n11) {
      MATCH (n11)<-[e7:STATES]-(n14) WHERE n14.supersededAt IS NULL AND NOT (coalesce(n14.stance = $p.r0v2, false))
      WITH n14, e7 ORDER BY n14.id LIMIT $p.r0v4
      RETURN collect([n14.id, n14.from]) AS v27
    }
    RETURN collect([head(v26), v27]) AS v28
  }
  RETURN collect([e5.from, head(v28)]) AS v17
}
CALL (n0) {
  MATCH (n0)-[e9:AVAILABLE_IN|AVAILABLE_IN_WITHDRAWN]->(n15) WHERE n15.id = $p.r0v3
  MATCH (:Relation {id: e9.factId})<-[:STATES]-(n16:Claim) WHERE n16.supersededAt IS NULL AND NOT (coalesce(n16.stance = $p.r0v2, false))
  WITH n15, e9, n16 ORDER BY n16.precedence
  WITH n15, e9, [v31 IN collect(n16) WHERE v31.rank <> 'DEPRECATED'] + collect(n16)[..1] AS v30
  WITH n15, e9, [v31 IN v30 WHERE (v31.fromMax IS NULL OR v31.fromMax <= $p.r0v1) AND (v31.toMin IS NULL OR v31.toMin > $p.r0v1)] AS v30 WHERE size(v30) > 0
  WITH n15, {factId: e9.factId, fromMax: head([v31 IN v30 WHERE v31.fromMin IS NOT NULL] + [v31 IN v30 WHERE v31.fromBasis = 'STATED']).fromMax, toMin: head([v31 IN v30 WHERE v31.toMax IS NOT NULL] + CASE WHEN any(v31 IN v30 WHERE v31.fromMin IS NOT NULL AND v31.toMin IS NULL) THEN [] ELSE [v31 IN v30 WHERE v31.untilBasis = 'STATED'] END).toMin, from: head([v31 IN v30 WHERE v31.fromMin IS NOT NULL] + [v31 IN v30 WHERE v31.fromBasis = 'STATED']).from} AS e8
  RETURN count(*) AS v29
}
CALL (n0) {
  MATCH (n0)-[e11:AVAILABLE_IN|AVAILABLE_IN_WITHDRAWN]->(n17) WHERE n17.id = $p.r0v3
  MATCH (:Relation {id: e11.factId})<-[:STATES]-(n18:Claim) WHERE n18.supersededAt IS NULL AND NOT (coalesce(n18.stance = $p.r0v2, false))
  WITH n17, e11, n18 ORDER BY n18.precedence
  WITH n17, e11, [v36 IN collect(n18) WHERE v36.rank <> 'DEPRECATED'] + collect(n18)[..1] AS v35
  WITH n17, e11, [v36 IN v35 WHERE (v36.fromMax IS NULL OR v36.fromMax <= $p.r0v5) AND (v36.toMin IS NULL OR v36.toMin > $p.r0v5)] AS v35 WHERE size(v35) > 0
  WITH n17, {factId: e11.factId, fromMax: head([v36 IN v35 WHERE v36.fromMin IS NOT NULL] + [v36 IN v35 WHERE v36.fromBasis = 'STATED']).fromMax, toMin: head([v36 IN v35 WHERE v36.toMax IS NOT NULL] + CASE WHEN any(v36 IN v35 WHERE v36.fromMin IS NOT NULL AND v36.toMin IS NULL) THEN [] ELSE [v36 IN v35 WHERE v36.untilBasis = 'STATED'] END).toMin, from: head([v36 IN v35 WHERE v36.fromMin IS NOT NULL] + [v36 IN v35 WHERE v36.fromBasis = 'STATED']).from} AS e10
  WITH n17, e10 ORDER BY n17.id, e10.factId LIMIT $p.r0v4
  CALL (e10) {
    MATCH (n19:Relation {id: e10.factId})
    CALL (n19) {
      MATCH (n19)<-[:STATES]-(n21:Claim) WHERE n21.supersededAt IS NULL AND NOT (coalesce(n21.stance = $p.r0v2, false))
      WITH n21 ORDER BY n21.precedence
      WITH [v40 IN collect(n21) WHERE v40.rank <> 'DEPRECATED'] + collect(n21)[..1] AS v39
      WITH head(v39) AS n20 WHERE n20 IS NOT NULL
      RETURN collect([n20.id, n20.from]) AS v43
    }
    CALL (n19) {
      MATCH (n19)<-[e12:STATES]-(n22) WHERE n22.supersededAt IS NULL AND NOT (coalesce(n22.stance = $p.r0v2, false))
      WITH n22, e12 ORDER BY n22.id LIMIT $p.r0v4
      RETURN collect([n22.id, n22.from]) AS v44
    }
    RETURN collect([head(v43), v44]) AS v45
  }
  RETURN collect([e10.from, head(v45)]) AS v34
}
CALL (n0) {
  MATCH (n0)-[e14:AVAILABLE_IN|AVAILABLE_IN_WITHDRAWN]->(n23) WHERE n23.id = $p.r0v3
  MATCH (:Relation {id: e14.factId})<-[:STATES]-(n24:Claim) WHERE n24.supersededAt IS NULL AND NOT (coalesce(n24.stance = $p.r0v2, false))
  WITH n23, e14, n24 ORDER BY n24.precedence
  WITH n23, e14, [v48 IN collect(n24) WHERE v48.rank <> 'DEPRECATED'] + collect(n24)[..1] AS v47
  WITH n23, e14, [v48 IN v47 WHERE (v48.fromMax IS NULL OR v48.fromMax <= $p.r0v5) AND (v48.toMin IS NULL OR v48.toMin > $p.r0v5)] AS v47 WHERE size(v47) > 0
  WITH n23, {factId: e14.factId, fromMax: head([v48 IN v47 WHERE v48.fromMin IS NOT NULL] + [v48 IN v47 WHERE v48.fromBasis = 'STATED']).fromMax, toMin: head([v48 IN v47 WHERE v48.toMax IS NOT NULL] + CASE WHEN any(v48 IN v47 WHERE v48.fromMin IS NOT NULL AND v48.toMin IS NULL) THEN [] ELSE [v48 IN v47 WHERE v48.untilBasis = 'STATED'] END).toMin, from: head([v48 IN v47 WHERE v48.fromMin IS NOT NULL] + [v48 IN v47 WHERE v48.fromBasis = 'STATED']).from} AS e13
  RETURN count(*) AS v46
}
CALL (n0) {
  MATCH (n0)-[e16:AVAILABLE_IN|AVAILABLE_IN_WITHDRAWN]->(n25) WHERE n25.id = $p.r0v3
  MATCH (:Relation {id: e16.factId})<-[:STATES]-(n26:Claim) WHERE n26.supersededAt IS NULL AND NOT (coalesce(n26.stance = $p.r0v2, false))
  WITH n25, e16, n26 ORDER BY n26.precedence
  WITH n25, e16, [v53 IN collect(n26) WHERE v53.rank <> 'DEPRECATED'] + collect(n26)[..1] AS v52, count(DISTINCT CASE WHEN n26.rank <> 'DEPRECATED' THEN n26.assertion END) AS v55 WHERE v55 <= 1
  WITH n25, {factId: e16.factId, from: head([v53 IN v52 WHERE v53.fromMin IS NOT NULL] + [v53 IN v52 WHERE v53.fromBasis = 'STATED']).from} AS e15
  WITH n25, e15 ORDER BY n25.id, e15.factId LIMIT $p.r0v4
  CALL (e15) {
    MATCH (n27:Relation {id: e15.factId})
    CALL (n27) {
      MATCH (n27)<-[:STATES]-(n29:Claim) WHERE n29.supersededAt IS NULL AND NOT (coalesce(n29.stance = $p.r0v2, false))
      WITH n29 ORDER BY n29.precedence
      WITH [v57 IN collect(n29) WHERE v57.rank <> 'DEPRECATED'] + collect(n29)[..1] AS v56, count(DISTINCT CASE WHEN n29.rank <> 'DEPRECATED' THEN n29.assertion END) AS v59 WHERE v59 <= 1
      WITH head(v56) AS n28 WHERE n28 IS NOT NULL
      RETURN collect([n28.id, n28.from]) AS v60
    }
    CALL (n27) {
      MATCH (n27)<-[e17:STATES]-(n30) WHERE n30.supersededAt IS NULL AND NOT (coalesce(n30.stance = $p.r0v2, false))
      WITH n30, e17 ORDER BY n30.id LIMIT $p.r0v4
      RETURN collect([n30.id, n30.from]) AS v61
    }
    RETURN collect([head(v60), v61]) AS v62
  }
  RETURN collect([e15.from, head(v62)]) AS v51
}
CALL (n0) {
  MATCH (n0)-[e19:AVAILABLE_IN|AVAILABLE_IN_WITHDRAWN]->(n31) WHERE n31.id = $p.r0v3
  MATCH (:Relation {id: e19.factId})<-[:STATES]-(n32:Claim) WHERE n32.supersededAt IS NULL AND NOT (coalesce(n32.stance = $p.r0v2, false))
  WITH n31, e19, n32 ORDER BY n32.precedence
  WITH n31, e19, [v65 IN collect(n32) WHERE v65.rank <> 'DEPRECATED'] + collect(n32)[..1] AS v64, count(DISTINCT CASE WHEN n32.rank <> 'DEPRECATED' THEN n32.assertion END) AS v67 WHERE v67 <= 1
  WITH n31, {factId: e19.factId, from: head([v65 IN v64 WHERE v65.fromMin IS NOT NULL] + [v65 IN v64 WHERE v65.fromBasis = 'STATED']).from} AS e18
  RETURN count(*) AS v63
}
RETURN 0 AS f, [v0, v12, v17, v29, v34, v46, v51, v63] AS r
