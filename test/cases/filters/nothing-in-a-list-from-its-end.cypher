MATCH (n0:Event) WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v0
CALL (n0) {
  MATCH (n0)<-[e0:SUBJECT]-(n1:Attribute)
  WITH n1, e0 ORDER BY n1.id LIMIT $p.r0v1
  CALL (n1) {
    MATCH (n1)-[:SUBJECT]->(n2)
    WITH n2 ORDER BY n2.id LIMIT 1
    CALL (n2) {
      MATCH (n2)<-[e1:PART_OF]-(n3) WHERE n2:Event AND ($p IS NULL)
      WITH n3, e1 ORDER BY n3.id DESC, e1.factId DESC LIMIT $p.r0v2
      CALL (e1) {
        MATCH (n4:Relation {id: e1.factId})
        RETURN collect([n4.id]) AS v2
      }
      RETURN reverse(collect([head(v2)])) AS v1
    }
    RETURN collect([n2.name, v1, labels(n2)]) AS v3
  }
  RETURN collect([head(v3)]) AS v0
}
RETURN 0 AS f, [v0] AS r ORDER BY n0.id
