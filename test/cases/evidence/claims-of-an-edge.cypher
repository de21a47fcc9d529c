MATCH (n0:Platform {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:AVAILABLE_IN]->(n1) WHERE n1.id = $p.r0v1
  WITH n1, e0 ORDER BY n1.id, e0.factId LIMIT $p.r0v2
  CALL (e0) {
    MATCH (n2:Relation {id: e0.factId})
    CALL (n2) {
      MATCH (n2)-[:BEST_CLAIM]->(n3)
      WITH n3 ORDER BY n3.id LIMIT 1
      RETURN collect([n3.id, n3.from]) AS v1
    }
    CALL (n2) {
      MATCH (n2)<-[e1:STATES]-(n4)
      WITH n4, e1 ORDER BY n4.id LIMIT $p.r0v2
      CALL (n4) {
        MATCH (n4)-[:IN_DOCUMENT]->(n5)
        WITH n5 ORDER BY n5.id LIMIT 1
        CALL (n5) {
          MATCH (n5)-[:PUBLISHED_BY]->(n6)
          WITH n6 ORDER BY n6.id LIMIT 1
          RETURN collect([n6.name]) AS v3
        }
        RETURN collect([n5.title, head(v3)]) AS v4
      }
      CALL (n4) {
        MATCH (n4)-[:MADE_BY]->(n7)
        WITH n7 ORDER BY n7.id LIMIT 1
        RETURN collect([n7.id, labels(n7)]) AS v5
      }
      RETURN collect([n4.id, n4.from, n4.certainty, n4.note, head(v4), head(v5)]) AS v2
    }
    RETURN collect([n2.key, head(v1), v2]) AS v6
  }
  RETURN collect([e0.from, e0.certainty, head(v6)]) AS v0
}
RETURN 0 AS f, [v0, COUNT { (n0)-[e2:AVAILABLE_IN]->(n8) WHERE n8.id = $p.r0v1 }] AS r
