#include <CallFloor.h>
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

static SSL_CTX *context;
static char *reply;
static int reply_size;

static long content_length(const char *head) {
  for (const char *line = head; line; line = strstr(line, "\r\n")) {
    if (*line == '\r') line += 2;
    if (strncasecmp(line, "content-length:", 15) == 0) return strtol(line + 15, NULL, 10);
  }
  return 0;
}

static void *serve(void *argument) {
  int connection = (int)(long)argument, one = 1;
  setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
  SSL *ssl = SSL_new(context);
  SSL_set_fd(ssl, connection);
  char buffer[1 << 16];
  int size = 0;
  if (SSL_accept(ssl) == 1) {
    while (1) {
      int count = SSL_read(ssl, buffer + size, (int)sizeof(buffer) - size - 1);
      if (count <= 0) break;
      size += count;
      buffer[size] = 0;
      char *end = strstr(buffer, "\r\n\r\n");
      if (!end || end + 4 - buffer + content_length(buffer) > size) continue;
      if (reply_size > 0 && SSL_write(ssl, reply, reply_size) <= 0) break;
      size = 0;
    }
  }
  SSL_free(ssl);
  close(connection);
  return NULL;
}

static void *accept_all(void *argument) {
  int listener = (int)(long)argument;
  while (1) {
    int connection = accept(listener, NULL, NULL);
    if (connection < 0) continue;
    pthread_t thread;
    if (pthread_create(&thread, NULL, serve, (void *)(long)connection) == 0) {
      pthread_detach(thread);
    } else {
      close(connection);
    }
  }
  return NULL;
}

static int read_reply(const char *path) {
  FILE *file = fopen(path, "r");
  reply = calloc(1, 1 << 16);
  if (!file || !reply) return 0;
  reply_size = (int)fread(reply, 1, 1 << 16, file);
  fclose(file);
  return reply_size >= 0;
}

int call_floor_serve(const char *certificate_file, const char *key_file, const char *reply_file) {
  signal(SIGPIPE, SIG_IGN);
  context = SSL_CTX_new(TLS_server_method());
  if (!context || SSL_CTX_use_certificate_chain_file(context, certificate_file) != 1 ||
      SSL_CTX_use_PrivateKey_file(context, key_file, SSL_FILETYPE_PEM) != 1 || !read_reply(reply_file))
    return 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof(address);
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(listener, (struct sockaddr *)&address, length) != 0 || listen(listener, 1024) != 0 ||
      getsockname(listener, (struct sockaddr *)&address, &length) != 0)
    return 1;
  pthread_t thread;
  if (pthread_create(&thread, NULL, accept_all, (void *)(long)listener) != 0) return 1;
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  while (getchar() != EOF) continue;
  return 0;
}
