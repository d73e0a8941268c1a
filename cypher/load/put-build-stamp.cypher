// Which graph is in, and whether its load was finished.
MERGE (b:Build {owner: 'innograph'})
SET b.id = $id, b.inputs = $inputs, b.state = $state
RETURN b.id AS id
