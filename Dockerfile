# The program alone: `docker build -t qala .`, then `docker run --rm qala --help`.
FROM node:20-bookworm-slim AS build
WORKDIR /qala
COPY . .
RUN npm ci --no-audit --no-fund && node scripts/build.mjs && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /qala
COPY --from=build /qala/package.json ./
COPY --from=build /qala/node_modules ./node_modules
COPY --from=build /qala/bin ./bin
COPY --from=build /qala/dist ./dist
COPY --from=build /qala/data ./data
COPY --from=build /qala/seeds ./seeds
RUN mkdir /data && chown node /data
USER node
ENV QALA_DATA=/data
ENTRYPOINT ["node", "bin/qala.mjs"]
CMD ["--help"]
