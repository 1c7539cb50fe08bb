export const tergmR = String.raw`# Reads the spells of ties and actors, and makes objects of network and networkDynamic where these are installed.
# Run: Rscript tergm.R
source("read.R")
set.seed(seed)

spells <- read.delim(file.path("dynamic", "spells.tsv"), stringsAsFactors = FALSE)
vertex_spells <- read.delim(file.path("dynamic", "vertex_spells.tsv"), stringsAsFactors = FALSE)
time <- read_sheet(file.path("dynamic", "time.csv"))

stopifnot(
  spells$onset < spells$terminus, vertex_spells$onset < vertex_spells$terminus,
  spells$tail %in% nodes$row, spells$head %in% nodes$row, spells$network %in% networks$network,
  spells$onset >= time$start[1], spells$terminus <= time$end[1]
)

# Ties that hold at a moment must be those of its matrix.
active <- function(spells, moment) {
  spells$onset < time$moment_end[moment] & spells$terminus > time$moment_start[moment]
}
overlap <- nrow(time) > 1 && any(time$moment_end[-nrow(time)] > time$moment_start[-1])
described <- describe()
if (!overlap) {
  described$ties <- mapply(function(network, moment) {
    sum(active(spells[spells$network == network, ], moment))
  }, described$network, described$moment)
}
agree(described, "descriptives.csv", c("actors", "ties"))

cat(sprintf("\nSpells of ties, in %ss\n", time$unit[1]))
print(do.call(rbind, lapply(networks$network, function(network) {
  own <- spells[spells$network == network, ]
  length_of <- own$terminus - own$onset
  data.frame(
    network, spells = nrow(own), pairs = nrow(unique(own[c("tail", "head")])),
    median_length = if (nrow(own) > 0) median(length_of) else NA,
    begun_before = sum(own$onset.censored), end_unknown = sum(own$terminus.censored)
  )
})), row.names = FALSE)

if (!requireNamespace("network", quietly = TRUE)) {
  cat("\nThe package network is not installed: its objects are not made. All else was read.\n")
} else {
  covariate_names <- intersect(c("kind", "gender", "birth_decade", "building", "willingness"), names(nodes))
  # One network for each moment, of those who were there; pairs of whom nobody was asked are missing edges.
  panel <- lapply(moments$moment, function(moment) {
    here <- present_at(moment)
    cells <- read_wave("ties", moment)[here, here, drop = FALSE] %% 10
    one <- network::network(cells, directed = networks$directed[1] == 1, matrix.type = "adjacency")
    for (name in covariate_names) network::set.vertex.attribute(one, name, nodes[[name]][here])
    one
  })
  described$ties <- ifelse(described$network == "ties", NA, described$ties)
  described$ties[described$network == "ties"] <- vapply(panel, network::network.edgecount, numeric(1))
  agree(described, "descriptives.csv", "ties")

  if (!requireNamespace("networkDynamic", quietly = TRUE)) {
    cat("The package networkDynamic is not installed: its object is not made.\n")
  } else {
    own <- spells[spells$network == "ties", ]
    dynamic <- networkDynamic::networkDynamic(
      base.net = network::network.initialize(nrow(nodes), directed = networks$directed[1] == 1),
      edge.spells = own[c("onset", "terminus", "tail", "head", "onset.censored", "terminus.censored")],
      vertex.spells = vertex_spells[c("onset", "terminus", "vertex.id", "onset.censored", "terminus.censored")]
    )
    for (name in c("id", covariate_names)) network::set.vertex.attribute(dynamic, name, nodes[[name]])
    print(dynamic)
  }

  # A first model of forming and ending. Models of this kind need power: mind the number of actors and changes first.
  estimate <- FALSE
  if (estimate) {
    library(tergm)
    print(summary(tergm(panel ~ Form(~ edges + gwesp(0.5, fixed = TRUE)) + Persist(~ edges), estimate = "CMLE")))
  }
}
`;
