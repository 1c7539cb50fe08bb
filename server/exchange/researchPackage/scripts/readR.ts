/** What the scripts of R share: base R only. */
export const readR = String.raw`# Reads the package: nodes, moments, networks, arcs, and the matrices of each network at each moment.
# Base R, no packages. The other scripts source it; run them in the folder of these files.

read_sheet <- function(file) {
  read.csv(file, encoding = "UTF-8", na.strings = "", check.names = FALSE, stringsAsFactors = FALSE)
}

nodes <- read_sheet("nodes.csv")
moments <- read_sheet("moments.csv")
networks <- read_sheet("networks.csv")
arcs <- read_sheet("arcs.csv")
seed <- scan("seed.txt", what = integer(), quiet = TRUE)

# One matrix: 0 and 1; NA = nobody was asked; 10 and 11 = structural, no tie and a tie that could not be otherwise.
read_wave <- function(network, moment) {
  file <- file.path("siena", sprintf("%s_wave_%d.dat", network, moment))
  cells <- as.matrix(read.table(file, header = FALSE, na.strings = "NA"))
  dimnames(cells) <- list(nodes$id, nodes$id)
  cells
}

# Actor x actor x moment.
read_network <- function(network) {
  waves <- lapply(moments$moment, function(moment) read_wave(network, moment))
  array(unlist(waves), dim = c(nrow(nodes), nrow(nodes), length(waves)), dimnames = list(nodes$id, nodes$id, NULL))
}

present_at <- function(moment) nodes[[paste0("present_", moment)]] == 1
is_tie <- function(cells) !is.na(cells) & (cells == 1 | cells == 11)
pairs_of <- function(cells, directed) if (directed) row(cells) != col(cells) else row(cells) < col(cells)

figures <- function(cells, present, directed) {
  tie <- is_tie(cells)
  diag(tie) <- FALSE
  pairs <- pairs_of(cells, directed)
  known <- !is.na(cells) & outer(present, present, "&")
  ties <- sum(tie & pairs)
  contact <- (tie | t(tie)) + 0
  paths <- sum(choose(rowSums(contact), 2))
  data.frame(
    actors = sum(present),
    ties = ties,
    density = if (any(known & pairs)) ties / sum(known & pairs) else NA,
    reciprocity = if (directed && ties > 0) sum(tie & t(tie)) / ties else NA,
    transitivity = if (paths > 0) sum(contact * (contact %*% contact)) / 2 / paths else NA
  )
}

# Pairs that are known and free (neither NA nor structural) at both moments; not_seen = ties of which the later one does not tell.
changes <- function(before, after, directed) {
  pairs <- pairs_of(before, directed)
  free <- function(cells) !is.na(cells) & cells < 10 & pairs
  both <- free(before) & free(after)
  kept <- sum((before == 1 & after == 1)[both])
  formed <- sum((before == 0 & after == 1)[both])
  dissolved <- sum((before == 1 & after == 0)[both])
  either <- kept + formed + dissolved
  data.frame(
    kept, formed, dissolved,
    not_seen = sum(before[free(before) & !free(after)]),
    jaccard = if (either > 0) kept / either else NA
  )
}

describe <- function() {
  do.call(rbind, lapply(seq_len(nrow(networks)), function(i) {
    cells <- read_network(networks$network[i])
    do.call(rbind, lapply(moments$moment, function(moment) {
      cbind(
        network = networks$network[i], moment,
        figures(cells[, , moment], present_at(moment), networks$directed[i] == 1)
      )
    }))
  }))
}

describe_changes <- function(directed = NULL) {
  if (nrow(moments) < 2) return(NULL)
  do.call(rbind, lapply(seq_len(nrow(networks)), function(i) {
    cells <- read_network(networks$network[i])
    is_directed <- if (is.null(directed)) networks$directed[i] == 1 else directed
    do.call(rbind, lapply(seq_len(nrow(moments) - 1), function(moment) {
      cbind(
        network = networks$network[i], from = moment, to = moment + 1,
        changes(cells[, , moment], cells[, , moment + 1], is_directed)
      )
    }))
  }))
}

# Stops where figures computed here differ from those in a file of the package.
agree <- function(found, file, columns) {
  stated <- read_sheet(file)
  same <- function(one, other) {
    one <- as.numeric(one)
    other <- as.numeric(other)
    all(is.na(one) == is.na(other)) && all(abs(one - other) < 1e-9, na.rm = TRUE)
  }
  for (column in columns)
    if (!same(found[[column]], stated[[column]])) stop(sprintf("%s: %s is another value here", file, column))
  cat(sprintf("As in %s: %s\n", file, paste(columns, collapse = ", ")))
}
`;
