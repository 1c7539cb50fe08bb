import type { SienaPanel } from './sienaNetworks.ts';

/** A text as a string of R. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`).replace(/[\r\n]/g, ' ')}"`;
const vector = (texts: readonly string[]): string => `c(${texts.map(quoted).join(', ')})`;

/** Name of the file of a matrix. Moments are numbered from 1. */
export const matrixFile = (network: string, moment: number): string => `${network}.${moment + 1}.txt`;

/** What every script has: reading is base R, so that it works without RSiena. */
const functions = `
read_matrices <- function(files) {
  matrices <- lapply(files, function(file) as.matrix(read.table(file, header = FALSE, na.strings = "NA")))
  array(unlist(matrices), dim = c(nrow(matrices[[1]]), ncol(matrices[[1]]), length(matrices)))
}

# Share of the ties of two moments that are there at both. Below .3 a panel changes too much for most models.
jaccard <- function(one, other) {
  known <- !is.na(one) & !is.na(other) & one < 10 & other < 10
  either <- sum((one == 1 | other == 1)[known])
  if (either == 0) NA else sum((one == 1 & other == 1)[known]) / either
}
`;

const toSiena = `
if (length(observations) > 1 && requireNamespace("RSiena", quietly = TRUE)) {
  composition <- RSiena::sienaCompositionChangeFromFile("composition.txt")
  dependents <- lapply(networks, function(network) RSiena::sienaDependent(network, allowOnly = FALSE))
  # Every relation is a dependent variable; leave out those that you do not model.
  siena_data <- do.call(RSiena::sienaDataCreate, c(dependents, list(composition)))
}
`;

/**
 * The script of R that reads the matrices into arrays (actor × actor × moment), tells how much changes from moment to moment, and
 * makes the data of RSiena where it is installed.
 */
export function loadScript({ observations, networks }: SienaPanel): string {
  const names = networks.map(({ name }) => name);
  const files = networks.map(({ name }) => {
    const all = observations.map((_, moment) => matrixFile(name, moment));
    return `  ${quoted(name)} = read_matrices(${vector(all)})`;
  });
  return [
    '# Run in the folder of these files: source("load.R")',
    `observations <- ${vector(observations.map(({ name }) => name))}`,
    'actors <- read.csv("actors.csv", encoding = "UTF-8", check.names = FALSE, stringsAsFactors = FALSE)',
    functions.trim(),
    '',
    names.length === 0 ? 'networks <- list()' : `networks <- list(\n${files.join(',\n')}\n)`,
    '',
    '# One row a relation, one column a period.',
    'similarity <- do.call(rbind, lapply(networks, function(network) {',
    '  vapply(seq_len(dim(network)[3] - 1), function(i) jaccard(network[, , i], network[, , i + 1]), numeric(1))',
    '}))',
    toSiena.trim(),
    '',
  ].join('\n');
}
