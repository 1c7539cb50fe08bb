# Debian, not Alpine: the embedded graph engine has no build for musl.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit

FROM node:24-bookworm-slim
# A container is reached from outside itself only when it listens on all its addresses.
ENV NODE_ENV=production \
    LINLI_HOST=0.0.0.0 \
    PORT=4000 \
    LINLI_DATA_DIR=/data \
    LINLI_KEY_FILE=/key/key
# The key lies on a volume of its own: who copies the data must not get it along.
RUN install -d -o node -g node -m 700 /data /key
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/bin bin
COPY --from=build /app/cypher cypher
COPY --from=build /app/dist dist
USER node
VOLUME ["/data", "/key"]
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/linli.mjs", "serve"]
