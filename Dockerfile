# A tag can be moved, a digest cannot: this one is Docker's official image for amd64 and arm64 alike.
ARG BASE=node:24.21.0-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6

# Production dependencies only; none of them has an install script.
FROM ${BASE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM ${BASE}
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE slack-manifest.json ./
COPY commands commands
COPY src src
COPY data data
# Refreshed data and conversations are kept on volumes that only the unprivileged user writes.
RUN mkdir -p data/live store && chown -R node:node data/live store
VOLUME /app/data/live /app/store
ENV STORE_URL=sqlite:store/data.db HTTP_PORT=9090
# Freed memory goes back sooner where all threads share one pool of it.
ENV MALLOC_ARENA_MAX=1
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=16", "--max-old-space-size=768", "src/start.mjs"]
