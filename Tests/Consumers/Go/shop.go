// Without an SDK, to show what is on the wire: go run shop.go wechatpay-sandbox/merchant-1900000001
package main

import (
	"bytes"
	"crypto"
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
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

var settings map[string]string

func must[Value any](value Value, err error) Value {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func block(name string) []byte {
	decoded, _ := pem.Decode(must(os.ReadFile(filepath.Join(os.Args[1], name))))
	return decoded.Bytes
}

func call(method, target string, value any) map[string]any {
	var body []byte
	if value != nil {
		body = must(json.Marshal(value))
	}
	merchantKey := must(x509.ParsePKCS8PrivateKey(block("apiclient_key.pem"))).(*rsa.PrivateKey)
	certificate := must(x509.ParseCertificate(block("apiclient_cert.pem")))
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

	platformKey := must(x509.ParsePKIXPublicKey(block("pub_key.pem"))).(*rsa.PublicKey)
	message := fmt.Sprintf("%s\n%s\n%s\n", reply.Header.Get("Wechatpay-Timestamp"), reply.Header.Get("Wechatpay-Nonce"), text)
	digest = sha256.Sum256([]byte(message))
	theirs := must(base64.StdEncoding.DecodeString(reply.Header.Get("Wechatpay-Signature")))
	if err := rsa.VerifyPKCS1v15(platformKey, crypto.SHA256, digest[:], theirs); err != nil {
		log.Fatal(err)
	}
	var result map[string]any
	if len(text) > 0 {
		if err := json.Unmarshal(text, &result); err != nil {
			log.Fatal(err)
		}
	}
	return result
}

// What users and the platform do, and no merchant can.
func happen(kind, number, event string) {
	body := fmt.Sprintf(`{"kind":"%s","number":"%s","event":"%s"}`, kind, number, event)
	reply := must(http.Post(settings["host"]+"/sandbox/events", "application/json", strings.NewReader(body)))
	if reply.StatusCode != 200 {
		log.Fatal(reply.Status)
	}
}

func main() {
	if err := json.Unmarshal(must(os.ReadFile(filepath.Join(os.Args[1], "wechatpay.json"))), &settings); err != nil {
		log.Fatal(err)
	}
	order := call("POST", "/v3/pay/transactions/native", map[string]any{
		"appid": "wx8888888888888888", "mchid": settings["merchant_id"], "description": "茶",
		"out_trade_no": "1217752503", "notify_url": "https://shop.example.com/wechatpay",
		"amount": map[string]any{"total": 100},
	})
	fmt.Println("ordered:", order["code_url"])
	happen("order", "1217752503", "pay")
	paid := call("GET", "/v3/pay/transactions/out-trade-no/1217752503?mchid="+settings["merchant_id"], nil)
	fmt.Println("paid:", paid["trade_state"])
	call("POST", "/v3/refund/domestic/refunds", map[string]any{
		"out_trade_no": "1217752503", "out_refund_no": "R-3",
		"amount": map[string]any{"refund": 60, "total": 100, "currency": "CNY"},
	})
	happen("refund", "R-3", "arrive")
	fmt.Println("refunded:", call("GET", "/v3/refund/domestic/refunds/R-3", nil)["status"])
}
