// title: Institutes connecting two regions
// description: Who ties two sides together, best first. A side is a region with its parts and everything in them, or any other thing alone. A connector reaches each side by ties (belongs to, works with, was founded by, hosts, invests in, serves, links to) that may end in lying there; one tie at least, and nothing of the other side on the way. Fewer relations come first, then ways stated throughout before implied and reference ones, then more evidence, then the name.
// param: from String = "清远市" — the one side: an id, a name or an alias
// param: to String = "粤港澳大湾区" — the other side: an id, a name or an alias
// param: via [String] = ["ResearchInstitute"] — the kinds that may connect
// param: maxHops Int = 4 — how many ties a way may have, at most 4
// param: limit Int = 50 — how many rows at most
// columns: connector, relations, weakest, evidence, way
MATCH (f:Entity)
WHERE f.id = $from OR f.name = $from OR $from IN f.aliases
WITH f
ORDER BY f.id <> $from, f.name <> $from, f.id
LIMIT 1
MATCH (t:Entity)
WHERE t.id = $to OR t.name = $to OR $to IN t.aliases
WITH f, t
ORDER BY t.id <> $to, t.name <> $to, t.id
LIMIT 1
CALL (f) {
  MATCH up = (:Entity)-[:LOCATED_IN|PART_OF*0..6]->(f)
  RETURN collect({ids: [n IN nodes(up) | n.id], names: [n IN nodes(up) | n.name], facts: [r IN relationships(up) | {id: r.id, origin: r.origin}]}) AS lying
}
CALL (f) {
  MATCH up = (:Entity)-[:LOCATED_IN|PART_OF*0..2]->(:Entity)<-[:HOSTS]-(:Park)-[:LOCATED_IN|PART_OF*0..6]->(f)
  RETURN collect({ids: [n IN nodes(up) | n.id], names: [n IN nodes(up) | n.name], facts: [r IN relationships(up) | {id: r.id, origin: r.origin}]}) AS hosted
}
WITH f, t, lying + hosted AS fromUps
CALL (t) {
  MATCH up = (:Entity)-[:LOCATED_IN|PART_OF*0..6]->(t)
  RETURN collect({ids: [n IN nodes(up) | n.id], names: [n IN nodes(up) | n.name], facts: [r IN relationships(up) | {id: r.id, origin: r.origin}]}) AS lying
}
CALL (t) {
  MATCH up = (:Entity)-[:LOCATED_IN|PART_OF*0..2]->(:Entity)<-[:HOSTS]-(:Park)-[:LOCATED_IN|PART_OF*0..6]->(t)
  RETURN collect({ids: [n IN nodes(up) | n.id], names: [n IN nodes(up) | n.name], facts: [r IN relationships(up) | {id: r.id, origin: r.origin}]}) AS hosted
}
WITH f, t, fromUps, lying + hosted AS toUps
WITH
  f,
  t,
  fromUps,
  toUps,
  CASE WHEN f:Region THEN [up IN fromUps | up.ids[0]] ELSE [f.id] END AS inFrom,
  CASE WHEN t:Region THEN [up IN toUps | up.ids[0]] ELSE [t.id] END AS inTo
WITH
  f,
  t,
  fromUps,
  toUps,
  inFrom,
  inTo,
  all(id IN inFrom WHERE id IN inTo) AS fromIsHeld,
  all(id IN inTo WHERE id IN inFrom) AS toIsHeld
WITH
  f,
  t,
  fromUps,
  toUps,
  CASE WHEN fromIsHeld AND NOT toIsHeld THEN inFrom ELSE [id IN inFrom WHERE NOT id IN inTo] END AS fromSide,
  CASE WHEN toIsHeld AND NOT fromIsHeld THEN inTo ELSE [id IN inTo WHERE NOT id IN inFrom] END AS toSide
WITH
  f,
  t,
  fromSide,
  toSide,
  [up IN fromUps WHERE any(id IN up.ids WHERE id IN fromSide) AND none(id IN up.ids[1..size(up.ids)] WHERE id IN toSide)] AS fromUps,
  [up IN toUps WHERE any(id IN up.ids WHERE id IN toSide) AND none(id IN up.ids[1..size(up.ids)] WHERE id IN fromSide)] AS toUps
MATCH (c:Entity)
WHERE any(label IN labels(c) WHERE label IN $via)
  AND c.id <> f.id
  AND c.id <> t.id
CALL (c, fromUps, toSide) {
  MATCH chain = (c)-[:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|HOSTS|INVESTS_IN|SERVES|CONNECTS_TO*0..4]-(:Entity)
  WITH
    fromUps,
    toSide,
    [n IN nodes(chain) | n.id] AS ids,
    [n IN nodes(chain) | n.name] AS names,
    [n IN nodes(chain) | 'Park' IN labels(n)] AS parks,
    [r IN relationships(chain) | {id: r.id, origin: r.origin}] AS facts,
    [r IN relationships(chain) | CASE WHEN type(r) = 'HOSTS' THEN startNode(r).id ELSE '' END] AS hosts
  WHERE none(id IN ids[1..size(ids)] WHERE id IN toSide)
    AND none(i IN range(0, size(hosts) - 1) WHERE hosts[i] = ids[i + 1] AND parks[i + 1])
    AND any(up IN fromUps WHERE up.ids[0] = ids[size(ids) - 1])
  RETURN collect({ids: ids, names: names, facts: facts}) AS lefts
}
CALL (c, toUps, fromSide) {
  MATCH chain = (c)-[:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|HOSTS|INVESTS_IN|SERVES|CONNECTS_TO*0..4]-(:Entity)
  WITH
    toUps,
    fromSide,
    [n IN nodes(chain) | n.id] AS ids,
    [n IN nodes(chain) | n.name] AS names,
    [n IN nodes(chain) | 'Park' IN labels(n)] AS parks,
    [r IN relationships(chain) | {id: r.id, origin: r.origin}] AS facts,
    [r IN relationships(chain) | CASE WHEN type(r) = 'HOSTS' THEN startNode(r).id ELSE '' END] AS hosts
  WHERE none(id IN ids[1..size(ids)] WHERE id IN fromSide)
    AND none(i IN range(0, size(hosts) - 1) WHERE hosts[i] = ids[i + 1] AND parks[i + 1])
    AND any(up IN toUps WHERE up.ids[0] = ids[size(ids) - 1])
  RETURN collect({ids: ids, names: names, facts: facts}) AS rights
}
UNWIND lefts AS left
UNWIND rights AS right
WITH c, left, right, fromUps, toUps
WHERE size(left.facts) + size(right.facts) >= 1
  AND size(left.facts) + size(right.facts) <= $maxHops
  AND none(id IN left.ids[1..size(left.ids)] WHERE id IN right.ids)
UNWIND [up IN fromUps WHERE up.ids[0] = left.ids[size(left.ids) - 1]] AS fromUp
UNWIND [up IN toUps WHERE up.ids[0] = right.ids[size(right.ids) - 1]] AS toUp
WITH
  c,
  left.facts + fromUp.facts + right.facts + toUp.facts AS facts,
  left.ids + fromUp.ids[1..size(fromUp.ids)] + right.ids[1..size(right.ids)] + toUp.ids[1..size(toUp.ids)] AS ids,
  reverse(left.names + fromUp.names[1..size(fromUp.names)]) + right.names[1..size(right.names)] + toUp.names[1..size(toUp.names)] AS way
WHERE none(i IN range(0, size(ids) - 1) WHERE ids[i] IN ids[i + 1..size(ids)])
WITH
  c,
  facts,
  way,
  size(facts) AS relations,
  CASE
    WHEN any(fact IN facts WHERE fact.origin = 'CURATED') THEN 3
    WHEN any(fact IN facts WHERE fact.origin = 'REFERENCE') THEN 2
    WHEN any(fact IN facts WHERE fact.origin = 'IMPLIED') THEN 1
    ELSE 0
  END AS weakness
ORDER BY relations, weakness
WITH c, collect({facts: facts, way: way, relations: relations, weakness: weakness}) AS ways
UNWIND [way IN ways WHERE way.relations = ways[0].relations AND way.weakness = ways[0].weakness] AS best
UNWIND best.facts AS fact
MATCH (v:Evidence {factId: fact.id})
WITH c, best, count(v) AS evidence
ORDER BY evidence DESC, best.way
WITH c, collect({best: best, evidence: evidence}) AS ranked
WITH c, ranked[0] AS first
RETURN
  c.name AS connector,
  first.best.relations AS relations,
  CASE first.best.weakness WHEN 0 THEN 'STATED' WHEN 1 THEN 'IMPLIED' WHEN 2 THEN 'REFERENCE' ELSE 'CURATED' END AS weakest,
  first.evidence AS evidence,
  first.best.way AS way
ORDER BY relations, first.best.weakness, evidence DESC, connector, c.id
LIMIT $limit
