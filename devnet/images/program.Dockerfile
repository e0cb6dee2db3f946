# One static program of the OP Stack. The base needs a shell's mkdir and chown, and wget for the health check: any busybox will do.
ARG BASE_IMAGE=busybox:1.37
FROM ${BASE_IMAGE}
ARG FOLDERS
RUN mkdir -p /tmp ${FOLDERS} && chmod 1777 /tmp && chown 10001:10001 ${FOLDERS}
ARG PROGRAM
COPY --chown=10001:10001 ${PROGRAM} /usr/local/bin/${PROGRAM}
USER 10001:10001
