FROM oven/bun:1.4.4 AS build
WORKDIR /build
COPY package.json bun.lock bunfig.toml ./
RUN bun install --frozen-lockfile
COPY . .
RUN bun run build && mkdir -p -m 700 /build/root/data

# glibc and nothing to log in with; 65532 is its unprivileged user.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /build/dist/maktab /app/maktab
# With its own rights: nobody else reads it.
COPY --from=build --chown=65532:65532 /build/root/ /
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /data
USER 65532:65532
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["/app/maktab", "healthcheck"]
ENTRYPOINT ["/app/maktab"]
CMD ["serve"]
