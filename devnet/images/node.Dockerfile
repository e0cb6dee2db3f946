# Services of this repository, run from their sources. The base has Node >= 24 for glibc, and a shell.
ARG NODE_IMAGE=node:24-bookworm-slim
FROM ${NODE_IMAGE}
ARG FOLDERS
RUN mkdir -p /tmp ${FOLDERS} && chmod 1777 /tmp && chown 10001:10001 ${FOLDERS}
ENV NODE_ENV=production
WORKDIR /app
COPY --chown=10001:10001 . /app/
USER 10001:10001
