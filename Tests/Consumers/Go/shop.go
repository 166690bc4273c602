// Without an SDK, to show what is on the wire: go run shop.go wechatpay-sandbox/merchant-1900000001
package main

import (
	"bytes"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

type object = map[string]any

var (
	settings      = must(parsed[map[string]string](read("wechatpay.json")))
	certificate   = must(x509.ParseCertificate(block("apiclient_cert.pem")))
	merchantKey   = must(x509.ParsePKCS8PrivateKey(block("apiclient_key.pem"))).(*rsa.PrivateKey)
	platformKey   = must(x509.ParsePKIXPublicKey(block("pub_key.pem"))).(*rsa.PublicKey)
	apiV3Cipher   = must(cipher.NewGCM(must(aes.NewCipher(bytes.TrimSpace(read("apiv3_key.txt"))))))
	notifications = make(chan notification, 1)
)

func must[Value any](value Value, err error) Value {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func read(name string) []byte {
	return must(os.ReadFile(filepath.Join(os.Args[1], name)))
}

func block(name string) []byte {
	decoded, _ := pem.Decode(read(name))
	return decoded.Bytes
}

func parsed[Value any](text []byte) (value Value, err error) {
	err = json.Unmarshal(text, &value)
	return
}

// Replies and notifications are signed alike. The time counts, too: the signature of an old one stays good.
func verify(what string, header http.Header, body []byte) error {
	signature, timestamp := header.Get("Wechatpay-Signature"), header.Get("Wechatpay-Timestamp")
	if signature == "" {
		return fmt.Errorf("the %s has no signature", what)
	}
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil || time.Since(time.Unix(seconds, 0)).Abs() > 5*time.Minute {
		return fmt.Errorf("the %s's timestamp is more than five minutes off: '%s'", what, timestamp)
	}
	digest := sha256.Sum256([]byte(fmt.Sprintf("%s\n%s\n%s\n", timestamp, header.Get("Wechatpay-Nonce"), body)))
	decoded, err := base64.StdEncoding.DecodeString(signature)
	if err != nil || rsa.VerifyPKCS1v15(platformKey, crypto.SHA256, digest[:], decoded) != nil {
		return fmt.Errorf("the %s's signature is wrong", what)
	}
	return nil
}

func call(method, target string, value any) object {
	var body []byte
	if value != nil {
		body = must(json.Marshal(value))
	}
	random := make([]byte, 16)
	must(rand.Read(random))
	now, nonce := time.Now().Unix(), fmt.Sprintf("%x", random)
	digest := sha256.Sum256([]byte(fmt.Sprintf("%s\n%s\n%d\n%s\n%s\n", method, target, now, nonce, body)))
	signature := must(rsa.SignPKCS1v15(rand.Reader, merchantKey, crypto.SHA256, digest[:]))

	request := must(http.NewRequest(method, settings["host"]+target, bytes.NewReader(body)))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Wechatpay-Serial", settings["public_key_id"])
	request.Header.Set("Authorization", fmt.Sprintf(
		`WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%d",serial_no="%X",signature="%s"`,
		settings["merchant_id"], nonce, now, certificate.SerialNumber, base64.StdEncoding.EncodeToString(signature)))
	reply := must(http.DefaultClient.Do(request))
	defer reply.Body.Close()
	text := must(io.ReadAll(reply.Body))
	if reply.StatusCode >= 300 {
		log.Fatalf("%d %s", reply.StatusCode, text)
	}
	if err := verify("reply", reply.Header, text); err != nil {
		log.Fatal(err)
	}
	if len(text) == 0 {
		return nil
	}
	return must(parsed[object](text))
}

type notification struct {
	EventType string `json:"event_type"`
	Resource  struct {
		Ciphertext     []byte
		Nonce          string
		AssociatedData string `json:"associated_data"`
	}
	// What the resource says, decrypted.
	content object
}

func opened(request *http.Request) (notified notification, err error) {
	body, err := io.ReadAll(request.Body)
	if err != nil {
		return
	}
	if err = verify("notification", request.Header, body); err != nil {
		return
	}
	if notified, err = parsed[notification](body); err != nil {
		return
	}
	sealed := notified.Resource
	text, err := apiV3Cipher.Open(nil, []byte(sealed.Nonce), sealed.Ciphertext, []byte(sealed.AssociatedData))
	if err != nil {
		return notified, fmt.Errorf("the notification does not decrypt with this APIv3 key: %w", err)
	}
	notified.content, err = parsed[object](text)
	return
}

func receive(response http.ResponseWriter, request *http.Request) {
	notified, err := opened(request)
	if err != nil {
		log.Print(err)
		response.WriteHeader(http.StatusUnauthorized)
		return
	}
	notifications <- notified
	response.WriteHeader(http.StatusNoContent)
}

// What users and the platform do, and no merchant can. The answer comes when the shop was notified.
func happen(kind, number, event string) notification {
	body := fmt.Sprintf(`{"kind":"%s","number":"%s","event":"%s"}`, kind, number, event)
	reply := must(http.Post(settings["host"]+"/sandbox/events", "application/json", strings.NewReader(body)))
	defer reply.Body.Close()
	text := must(io.ReadAll(reply.Body))
	told := must(parsed[struct{ Notification struct{ Status int } }](text))
	if told.Notification.Status != http.StatusNoContent {
		log.Fatalf("the notification was not accepted: %s", text)
	}
	return <-notifications
}

func main() {
	listener := must(net.Listen("tcp", "127.0.0.1:0"))
	go http.Serve(listener, http.HandlerFunc(receive))
	notifyURL := fmt.Sprintf("http://%s/notify", listener.Addr())

	order := call("POST", "/v3/pay/transactions/native", object{
		"appid": "wx8888888888888888", "mchid": settings["merchant_id"], "description": "茶",
		"out_trade_no": "1217752503", "notify_url": notifyURL, "amount": object{"total": 100},
	})
	fmt.Println("ordered:", order["code_url"])
	query := "/v3/pay/transactions/out-trade-no/1217752503?mchid=" + settings["merchant_id"]
	if state := call("GET", query, nil)["trade_state"]; state != "NOTPAY" {
		log.Fatalf("before it is paid, the order is %v", state)
	}

	paid := happen("order", "1217752503", "pay")
	fmt.Println("paid:", paid.EventType, paid.content["trade_state"])

	call("POST", "/v3/refund/domestic/refunds", object{
		"out_trade_no": "1217752503", "out_refund_no": "R-3", "notify_url": notifyURL,
		"amount": object{"refund": 60, "total": 100, "currency": "CNY"},
	})
	refunded := happen("refund", "R-3", "arrive")
	fmt.Println("refunded:", refunded.EventType, call("GET", "/v3/refund/domestic/refunds/R-3", nil)["status"])
}
