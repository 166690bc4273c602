#include <CallFloor.h>
#include <curl/curl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

struct call_floor {
  char *url;
  const char *path;
  char *ca_file;
  EVP_PKEY *merchant;
  EVP_PKEY *platform;
  CURLM *multi;
  CURL *easy;
};

struct exchange {
  CURL *easy;
  struct curl_slist *headers;
  const char *body;
  size_t body_size, sent;
  char timestamp[16], nonce[64], signature[1024];
  char reply[4096];
  size_t reply_size;
};

static EVP_PKEY *read_key(const char *path, int is_private) {
  FILE *file = fopen(path, "r");
  if (!file) return NULL;
  EVP_PKEY *key = is_private ? PEM_read_PrivateKey(file, NULL, NULL, NULL) : PEM_read_PUBKEY(file, NULL, NULL, NULL);
  fclose(file);
  return key;
}

struct call_floor *call_floor_make(
    const char *url, const char *ca_file, const char *merchant_key_file, const char *platform_public_key_file) {
  struct call_floor *floor = calloc(1, sizeof(struct call_floor));
  if (!floor) return NULL;
  curl_global_init(CURL_GLOBAL_DEFAULT);
  floor->url = strdup(url);
  floor->path = strchr(strstr(floor->url, "://") + 3, '/');
  floor->ca_file = strdup(ca_file);
  floor->merchant = read_key(merchant_key_file, 1);
  floor->platform = read_key(platform_public_key_file, 0);
  floor->multi = curl_multi_init();
  floor->easy = curl_easy_init();
  if (floor->path && floor->merchant && floor->platform && floor->multi && floor->easy) return floor;
  call_floor_free(floor);
  return NULL;
}

void call_floor_free(struct call_floor *floor) {
  if (floor->easy) curl_easy_cleanup(floor->easy);
  if (floor->multi) curl_multi_cleanup(floor->multi);
  EVP_PKEY_free(floor->merchant);
  EVP_PKEY_free(floor->platform);
  free(floor->url);
  free(floor->ca_file);
  free(floor);
}

static size_t give(char *buffer, size_t size, size_t count, void *context) {
  struct exchange *exchange = context;
  size_t rest = exchange->body_size - exchange->sent;
  size_t amount = rest < size * count ? rest : size * count;
  memcpy(buffer, exchange->body + exchange->sent, amount);
  exchange->sent += amount;
  return amount;
}

static size_t take(char *bytes, size_t size, size_t count, void *context) {
  struct exchange *exchange = context;
  if (exchange->reply_size + size * count > sizeof(exchange->reply)) return 0;
  memcpy(exchange->reply + exchange->reply_size, bytes, size * count);
  exchange->reply_size += size * count;
  return size * count;
}

static void keep(char *target, size_t capacity, const char *line, size_t size, const char *name) {
  size_t length = strlen(name);
  if (size <= length || strncasecmp(line, name, length) != 0) return;
  size_t count = size - length;
  while (count && (line[length + count - 1] == '\r' || line[length + count - 1] == '\n')) count--;
  if (count >= capacity) return;
  memcpy(target, line + length, count);
  target[count] = 0;
}

static size_t take_header(char *line, size_t size, size_t count, void *context) {
  struct exchange *exchange = context;
  keep(exchange->timestamp, sizeof(exchange->timestamp), line, size * count, "Wechatpay-Timestamp: ");
  keep(exchange->nonce, sizeof(exchange->nonce), line, size * count, "Wechatpay-Nonce: ");
  keep(exchange->signature, sizeof(exchange->signature), line, size * count, "Wechatpay-Signature: ");
  return size * count;
}

static int begin(struct call_floor *floor, struct exchange *exchange, CURL *easy, const char *order) {
  static const char digits[] = "0123456789abcdef";
  unsigned char random[16];
  char nonce[33] = {0};
  RAND_bytes(random, sizeof(random));
  for (int i = 0; i < 16; i++) {
    nonce[2 * i] = digits[random[i] >> 4];
    nonce[2 * i + 1] = digits[random[i] & 15];
  }
  memset(exchange, 0, offsetof(struct exchange, reply));
  exchange->reply_size = 0;
  exchange->easy = easy;
  exchange->body = order;
  exchange->body_size = strlen(order);
  char message[4096];
  long now = (long)time(NULL);
  int size = snprintf(message, sizeof(message), "POST\n%s\n%ld\n%s\n%s\n", floor->path, now, nonce, order);
  unsigned char signature[512];
  size_t signature_size = sizeof(signature);
  EVP_MD_CTX *digest = EVP_MD_CTX_new();
  int is_signed = EVP_DigestSignInit(digest, NULL, EVP_sha256(), NULL, floor->merchant) == 1 &&
                  EVP_DigestSign(digest, signature, &signature_size, (unsigned char *)message, (size_t)size) == 1;
  EVP_MD_CTX_free(digest);
  if (!is_signed) return 0;
  char encoded[1024], authorization[2048];
  EVP_EncodeBlock((unsigned char *)encoded, signature, (int)signature_size);
  snprintf(
      authorization, sizeof(authorization),
      "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",nonce_str=\"%s\",timestamp=\"%ld\","
      "serial_no=\"5157F09EFDC096DE15EBE81A47057A7232F1B8E1\",signature=\"%s\"",
      nonce, now, encoded);
  struct curl_slist *headers = curl_slist_append(NULL, authorization);
  headers = curl_slist_append(headers, "Content-Type: application/json");
  headers = curl_slist_append(headers, "Accept: application/json");
  headers = curl_slist_append(headers, "User-Agent: floor");
  headers = curl_slist_append(headers, "Expect:");
  exchange->headers = headers;
  curl_easy_setopt(easy, CURLOPT_URL, floor->url);
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(easy, CURLOPT_CAINFO, floor->ca_file);
  curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
  curl_easy_setopt(easy, CURLOPT_PROXY, "");
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_POST, 1L);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)exchange->body_size);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, give);
  curl_easy_setopt(easy, CURLOPT_READDATA, exchange);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, exchange);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, exchange);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, exchange);
  return 1;
}

static int end(struct call_floor *floor, struct exchange *exchange, CURLcode result) {
  curl_slist_free_all(exchange->headers);
  exchange->headers = NULL;
  if (result != CURLE_OK) return 0;
  char message[8192];
  int size = snprintf(
      message, sizeof(message), "%s\n%s\n%.*s\n", exchange->timestamp, exchange->nonce, (int)exchange->reply_size,
      exchange->reply);
  unsigned char signature[1024];
  size_t length = strlen(exchange->signature);
  int count = EVP_DecodeBlock(signature, (unsigned char *)exchange->signature, (int)length);
  while (count > 0 && length && exchange->signature[length - 1] == '=') {
    count--;
    length--;
  }
  if (count <= 0) return 0;
  EVP_MD_CTX *digest = EVP_MD_CTX_new();
  int is_valid =
      EVP_DigestVerifyInit(digest, NULL, EVP_sha256(), NULL, floor->platform) == 1 &&
      EVP_DigestVerify(digest, signature, (size_t)count, (unsigned char *)message, (size_t)size) == 1;
  EVP_MD_CTX_free(digest);
  return is_valid;
}

int call_floor_post(struct call_floor *floor, const char *order, int count) {
  static struct exchange exchange;
  int verified = 0;
  for (int i = 0; i < count; i++) {
    if (!begin(floor, &exchange, floor->easy, order)) return verified;
    verified += end(floor, &exchange, curl_easy_perform(floor->easy));
  }
  return verified;
}

int call_floor_post_at_once(struct call_floor *floor, const char *order, int count, int at_once) {
  struct exchange *exchanges = calloc((size_t)at_once, sizeof(struct exchange));
  if (!exchanges) return 0;
  int begun = 0, ended = 0, verified = 0;
  for (; begun < at_once && begun < count; begun++) {
    CURL *easy = curl_easy_init();
    if (begin(floor, &exchanges[begun], easy, order)) curl_multi_add_handle(floor->multi, easy);
  }
  while (ended < count) {
    int running = 0, left = 0;
    curl_multi_perform(floor->multi, &running);
    CURLMsg *message;
    while ((message = curl_multi_info_read(floor->multi, &left))) {
      if (message->msg != CURLMSG_DONE) continue;
      CURL *easy = message->easy_handle;
      struct exchange *exchange;
      curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&exchange);
      CURLcode result = message->data.result;
      curl_multi_remove_handle(floor->multi, easy);
      verified += end(floor, exchange, result);
      ended++;
      if (begun < count && begin(floor, exchange, easy, order)) {
        begun++;
        curl_multi_add_handle(floor->multi, easy);
      } else {
        curl_easy_cleanup(easy);
      }
    }
    if (running) curl_multi_poll(floor->multi, NULL, 0, 1000, NULL);
  }
  free(exchanges);
  return verified;
}
