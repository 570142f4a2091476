# Builds linju and puts it, with its content, into a small image.
#   docker compose up --build

FROM rust:1-bookworm AS build
WORKDIR /build
COPY Cargo.toml Cargo.lock ./
COPY src src
COPY locales locales
COPY places places
COPY linju.toml ./
RUN cargo build --release --locked

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /linju linju \
    && mkdir -p /linju /data \
    && chown linju /data
WORKDIR /linju
COPY --from=build /build/target/release/linju /usr/local/bin/linju
COPY locales locales
COPY places places
COPY linju.toml ./
USER linju
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s CMD ["linju", "healthcheck", "--listen", "127.0.0.1:8080"]
# SIGTERM drains: open requests are answered before the process ends.
STOPSIGNAL SIGTERM
CMD ["linju", "serve", "--listen", "0.0.0.0:8080", "--data", "/data"]
