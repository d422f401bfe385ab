package io.github.imbrex.auth;

import static io.github.imbrex.auth.ScriptedProvider.CLIENT;
import static io.github.imbrex.auth.ScriptedProvider.KEY;
import static io.github.imbrex.auth.ScriptedProvider.rsa;
import static io.github.imbrex.auth.ScriptedProvider.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.github.imbrex.auth.InvalidTokenException.Reason;
import io.github.imbrex.internal.json.Json;
import io.github.imbrex.support.Seed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which an ID token can fail to hold, each with its reason, through a whole sign-in. */
final class IdTokenTest {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final ScriptedProvider provider = new ScriptedProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    private Identity accept(String idToken) {
        return accept(idToken, provider.signIn());
    }

    private Identity accept(String idToken, DeviceSignIn signIn) {
        Map<String, Object> answer = provider.good();
        answer.put("id_token", idToken);
        provider.then(ScriptedProvider.json(200, answer));
        return provider.enter(signIn);
    }

    private void refuse(String idToken, Reason reason) {
        var refused = catchThrowableOfType(InvalidTokenException.class, () -> accept(idToken));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.getMessage()).hasSizeGreaterThan(40).doesNotContain(idToken);
    }

    private String with(Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = provider.claims();
        change.accept(claims);
        return signed(claims);
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1");
    }

    private String raw(String header, String payload) throws Exception {
        String input = BASE64.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + BASE64.encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        Signature rsa = Signature.getInstance("SHA256withRSA");
        rsa.initSign(KEY.toPrivateKey());
        rsa.update(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + BASE64.encodeToString(rsa.sign());
    }

    private String payload() {
        return Json.mapper().writeValueAsString(provider.claims());
    }

    // What holds.

    @Test
    void acceptsAGoodToken() {
        Identity who = accept(signed(provider.claims()));
        assertThat(who.subject()).isEqualTo("u-1");
        assertThat(who.issuer()).isEqualTo(provider.issuer());
        assertThat(who.name()).contains("Test account");
        assertThat(who.expires()).isBetween(HandClock.START.plusSeconds(300), HandClock.START.plusSeconds(330));
    }

    @Test
    void acceptsOneAudienceAsArrayAndSeveralWithOurselvesAuthorized() {
        accept(with(claims -> claims.put("aud", List.of(CLIENT))));
        accept(with(claims -> {
            claims.put("aud", List.of("another", CLIENT));
            claims.put("azp", CLIENT);
        }));
    }

    @Test
    void toleratesClocksAMinuteApartAndNoMore() {
        long now = provider.clock.now().getEpochSecond() + 5;
        accept(with(claims -> claims.put("exp", now - 59)));
        now(claims -> claims.put("iat", provider.clock.now().getEpochSecond() + 5 + 60));
        now(claims -> claims.put("nbf", provider.clock.now().getEpochSecond() + 5 + 60));
        refuse(with(claims -> claims.put("exp", provider.clock.now().getEpochSecond() + 5 - 60)), Reason.EXPIRED);
    }

    private void now(Consumer<Map<String, Object>> change) {
        accept(with(change));
    }

    @Test
    void acceptsTheTypesThatMeanAnIdToken() {
        for (String type : List.of("JWT", "jwt", "application/jwt", "application/JWT")) {
            accept(signed(header().type(new JOSEObjectType(type)).build(), provider.claims(), KEY));
        }
    }

    @Test
    void acceptsATokenWithoutKeyIdOnlyWhileOneKeyFits() {
        String token = signed(new JWSHeader(JWSAlgorithm.RS256), provider.claims(), KEY);
        accept(token);
        provider.keys.add(rsa(2048, "key-2").toPublicJWK().toJSONObject());
        refuse(signed(new JWSHeader(JWSAlgorithm.RS256), provider.claims(), KEY), Reason.KEY);
    }

    @Test
    void acceptsEs256AndChecksTheExactLengthOfItsSignature() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        provider.keys.add(key.toPublicJWK().toJSONObject());
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec").build();
        String token = signed(header, payload(), new ECDSASigner(key));
        accept(token);
        String[] parts = token.split("\\.");
        byte[] tooLong = Arrays.copyOf(Base64.getUrlDecoder().decode(parts[2]), 65);
        refuse(parts[0] + "." + parts[1] + "." + BASE64.encodeToString(tooLong), Reason.SIGNATURE);
        refuse(parts[0] + "." + parts[1] + "." + BASE64.encodeToString(new byte[64]), Reason.SIGNATURE);
    }

    @Test
    void acceptsPs256AndEdDsaOnlyWhenAskedTo() throws Exception {
        JWSHeader ps = new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("ps").build();
        RSAKey psKey = new RSAKey.Builder(KEY.toRSAPublicKey())
                .privateKey(KEY.toRSAPrivateKey())
                .keyID("ps")
                .build();
        provider.keys.add(psKey.toPublicJWK().toJSONObject());
        String psToken = signed(ps, payload(), new RSASSASigner(psKey));
        refuse(psToken, Reason.ALGORITHM);
        accept(signed(ps, payload(), new RSASSASigner(psKey)), provider.signIn().algorithms("PS256"));

        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        provider.keys.add(Map.of(
                "kty",
                "OKP",
                "crv",
                "Ed25519",
                "kid",
                "ed",
                "x",
                BASE64.encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length))));
        assertThat(pair.getPublic()).isInstanceOf(EdECPublicKey.class);
        String input = BASE64.encodeToString("{\"alg\":\"EdDSA\",\"kid\":\"ed\"}".getBytes(StandardCharsets.UTF_8))
                + "." + BASE64.encodeToString(payload().getBytes(StandardCharsets.UTF_8));
        Signature ed = Signature.getInstance("Ed25519");
        ed.initSign(pair.getPrivate());
        ed.update(input.getBytes(StandardCharsets.US_ASCII));
        String token = input + "." + BASE64.encodeToString(ed.sign());
        refuse(token, Reason.ALGORITHM);
        accept(token, provider.signIn().algorithms("EdDSA", "RS256"));
    }

    @Test
    void acceptsTheHashOfTheAccessTokenThatCameAlong() throws Exception {
        Map<String, Object> answer = provider.good();
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(answer.get("access_token").toString().getBytes(StandardCharsets.US_ASCII));
        Map<String, Object> claims = provider.claims();
        claims.put("at_hash", BASE64.encodeToString(Arrays.copyOf(digest, 16)));
        answer.put("id_token", signed(claims));
        provider.then(ScriptedProvider.json(200, answer));
        assertThat(provider.enter(provider.signIn()).subject()).isEqualTo("u-1");
    }

    // Algorithms and headers.

    @Test
    void refusesHs256KeyedByThePublicKey() throws Exception {
        byte[] publicKey = KEY.toRSAPublicKey().getEncoded();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build();
        refuse(signed(header, payload(), new MACSigner(publicKey)), Reason.ALGORITHM);
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey)
                + "\n-----END PUBLIC KEY-----\n";
        refuse(signed(header, payload(), new MACSigner(pem.getBytes(StandardCharsets.US_ASCII))), Reason.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", "HS384", "RS512", "ES256K", "rs256", "", "RS256 "})
    void refusesEveryAlgorithmThatIsNotOnTheList(String algorithm) throws Exception {
        refuse(raw("{\"alg\":\"" + algorithm + "\",\"kid\":\"key-1\"}", payload()), Reason.ALGORITHM);
    }

    @Test
    void refusesAnUnsignedToken() {
        String[] parts = signed(provider.claims()).split("\\.");
        String none = BASE64.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        refuse(none + "." + parts[1] + ".", Reason.ALGORITHM);
        refuse(parts[0] + "." + parts[1] + ".", Reason.SIGNATURE);
    }

    @Test
    void refusesAHeaderWithoutAlgorithmOrWithOneThatIsNotAString() throws Exception {
        refuse(raw("{\"kid\":\"key-1\"}", payload()), Reason.ALGORITHM);
        refuse(raw("{\"alg\":256,\"kid\":\"key-1\"}", payload()), Reason.ALGORITHM);
        refuse(raw("{\"alg\":[\"RS256\"],\"kid\":\"key-1\"}", payload()), Reason.ALGORITHM);
    }

    @Test
    void refusesRs256ByAnEcKeyOfTheSameId() throws Exception {
        provider.keys.clear();
        provider.keys.add(new ECKeyGenerator(Curve.P_256)
                .keyID("key-1")
                .generate()
                .toPublicJWK()
                .toJSONObject());
        refuse(signed(provider.claims()), Reason.KEY);
    }

    @Test
    void refusesCriticalExtensionsCompressionAndEncryption() throws Exception {
        refuse(raw("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"crit\":[\"exp\"],\"exp\":1}", payload()), Reason.HEADER);
        refuse(raw("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"crit\":[\"b64\"],\"b64\":false}", payload()), Reason.HEADER);
        refuse(
                raw("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"zip\":\"" + CompressionAlgorithm.DEF + "\"}", payload()),
                Reason.HEADER);
        refuse(raw("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"enc\":\"A128GCM\"}", payload()), Reason.HEADER);
        refuse(raw("{\"alg\":\"RS256\",\"kid\":1}", payload()), Reason.HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "logout+jwt", "dpop+jwt", "application/at+jwt", ""})
    void refusesOtherKindsOfToken(String type) throws Exception {
        refuse(raw("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"typ\":\"" + type + "\"}", payload()), Reason.TYPE);
    }

    @Test
    void neverUsesAKeyThatTheTokenBringsAlong() {
        RSAKey own = rsa(2048, "own");
        refuse(signed(header().jwk(own.toPublicJWK()).build(), provider.claims(), own), Reason.SIGNATURE);
        JWSHeader stranger = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("own")
                .jwk(own.toPublicJWK())
                .build();
        refuse(signed(stranger, provider.claims(), own), Reason.KEY);
    }

    @Test
    void neverFetchesFromAnAddressInTheToken() {
        RSAKey own = rsa(2048, "own");
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("own")
                .jwkURL(URI.create(provider.issuer() + "/evil"))
                .x509CertURL(URI.create(provider.issuer() + "/evil"))
                .build();
        refuse(signed(header, provider.claims(), own), Reason.KEY);
        assertThat(provider.count("/evil")).isZero();
    }

    // Shape.

    @Test
    void refusesWhatIsNotThreeParts() {
        String good = signed(provider.claims());
        refuse(good.substring(0, good.lastIndexOf('.')), Reason.MALFORMED);
        refuse(good + ".", Reason.MALFORMED);
        refuse(good + "." + good, Reason.MALFORMED);
        refuse("..", Reason.MALFORMED);
        refuse("no token", Reason.MALFORMED);
    }

    @Test
    void refusesPaddingWhiteSpaceAndOtherSpellingsOfBase64() {
        String good = signed(provider.claims());
        refuse(good + "=", Reason.MALFORMED);
        refuse(good + "==", Reason.MALFORMED);
        refuse(good + "\n", Reason.MALFORMED);
        refuse(" " + good, Reason.MALFORMED);
        refuse(good.replaceFirst("\\.", ".\n"), Reason.MALFORMED);
        // 342 characters hold 2052 bits for 2048: four bits are left over and must be zero.
        char last = good.charAt(good.length() - 1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        char twin = alphabet.charAt(alphabet.indexOf(last) ^ 1);
        refuse(good.substring(0, good.length() - 1) + twin, Reason.MALFORMED);
        refuse(good.replace('-', '+').replace('_', '/') + "+", Reason.MALFORMED);
    }

    @Test
    void refusesMembersGivenTwice() throws Exception {
        String twice = payload().replaceFirst("\\{", "{\"sub\":\"u-2\",");
        refuse(raw("{\"alg\":\"RS256\",\"kid\":\"key-1\"}", twice), Reason.MALFORMED);
        refuse(raw("{\"alg\":\"RS256\",\"kid\":\"key-1\",\"alg\":\"RS256\"}", payload()), Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\"", "", "{", "{}{}", "{} x", "{'sub':'u'}"})
    void refusesAPayloadOrHeaderThatIsNotOneObject(String json) throws Exception {
        refuse(raw("{\"alg\":\"RS256\",\"kid\":\"key-1\"}", json), Reason.MALFORMED);
        refuse(raw(json, payload()), Reason.MALFORMED);
    }

    @Test
    void refusesTextThatIsNotUtf8() throws Exception {
        String token = raw("{\"alg\":\"RS256\",\"kid\":\"key-1\"}", payload());
        String[] parts = token.split("\\.");
        byte[] latin = payload().replace("Test", "T\u00e9st").getBytes(StandardCharsets.ISO_8859_1);
        refuse(parts[0] + "." + BASE64.encodeToString(latin) + "." + parts[2], Reason.MALFORMED);
    }

    @Test
    void refusesATokenOfGiganticLength() {
        refuse(with(claims -> claims.put("groups", List.of("x".repeat(70_000)))), Reason.TOO_LARGE);
    }

    @Test
    void refusesJsonNestedDeeply() throws Exception {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        refuse(
                raw("{\"alg\":\"RS256\",\"kid\":\"key-1\"}", payload().replaceFirst("\\{", "{\"x\":" + deep + ",")),
                Reason.MALFORMED);
    }

    // Signature and key.

    @Test
    void refusesAChangedPayload() {
        String[] parts = signed(provider.claims()).split("\\.");
        Map<String, Object> other = provider.claims();
        other.put("sub", "u-2");
        String[] others = signed(other).split("\\.");
        refuse(parts[0] + "." + others[1] + "." + parts[2], Reason.SIGNATURE);
    }

    @Test
    void refusesAKeyThatIsNotPublishedAndAsksForItOncePerHalfMinute() {
        DeviceSignIn signIn = provider.signIn();
        RSAKey stranger = rsa(2048, "stranger");
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stranger").build();
        for (int i = 0; i < 3; i++) {
            String forged = signed(header, provider.claims(), stranger);
            assertThat(catchThrowableOfType(InvalidTokenException.class, () -> accept(forged, signIn))
                            .reason())
                    .isEqualTo(Reason.KEY);
        }
        assertThat(provider.count("/keys"))
                .as("first load and one reload within 15 s")
                .isEqualTo(2);
        provider.clock.advance(Duration.ofSeconds(30));
        provider.keys.add(stranger.toPublicJWK().toJSONObject());
        assertThat(accept(signed(header, provider.claims(), stranger), signIn).subject())
                .isEqualTo("u-1");
        assertThat(provider.count("/keys")).isEqualTo(3);
    }

    @Test
    void servesOnWithTheOldKeysWhenTheyCannotBeReadAnew() {
        DeviceSignIn signIn = provider.signIn();
        accept(signed(provider.claims()), signIn);
        signIn.forget();
        provider.instead.put("/keys", exchange -> ScriptedProvider.send(exchange, new ScriptedProvider.Reply(500, "")));
        provider.clock.advance(Duration.ofHours(2));
        assertThat(accept(signed(provider.claims()), signIn).subject()).isEqualTo("u-1");
        signIn.forget();
        provider.clock.advance(Duration.ofHours(23));
        var tooOld = catchThrowableOfType(SignInException.class, () -> accept(signed(provider.claims()), signIn));
        assertThat(tooOld.reason()).isEqualTo(SignInException.Reason.PROVIDER_FAILED);
    }

    @Test
    void refusesKeysThatMustNotProveASignature() throws Exception {
        RSAKey weak = rsa(1024, "key-1");
        String byWeak = signed(header().build(), provider.claims(), weak);
        onlyKey(weak.toPublicJWK().toJSONObject());
        refuse(byWeak, Reason.KEY);

        String good = signed(provider.claims());
        onlyKey(KEY.toJSONObject());
        refuse(good, Reason.KEY);
        onlyKey(new RSAKey.Builder(KEY.toPublicJWK())
                .keyUse(KeyUse.ENCRYPTION)
                .build()
                .toJSONObject());
        refuse(good, Reason.KEY);
        onlyKey(new RSAKey.Builder(KEY.toPublicJWK())
                .algorithm(JWSAlgorithm.PS256)
                .build()
                .toJSONObject());
        refuse(good, Reason.KEY);
        Map<String, Object> signsOnly = new LinkedHashMap<>(KEY.toPublicJWK().toJSONObject());
        signsOnly.put("key_ops", List.of("encrypt"));
        onlyKey(signsOnly);
        refuse(good, Reason.KEY);
        onlyKey(Map.of("kty", "oct", "kid", "key-1", "k", BASE64.encodeToString(new byte[64])));
        refuse(good, Reason.KEY);
        onlyKey(Map.of("kty", "RSA", "kid", "key-1", "n", "not base64 !", "e", "AQAB"));
        refuse(good, Reason.KEY);
        onlyKey(Map.of("kid", "key-1"));
        refuse(good, Reason.KEY);
    }

    private void onlyKey(Map<String, Object> key) {
        provider.keys.clear();
        provider.keys.add(key);
    }

    @Test
    void oneBadKeyLocksNobodyOut() {
        provider.keys.add(0, Map.of("kty", "oct", "kid", "key-1", "k", "AAAA"));
        provider.keys.add(0, Map.of("kty", "future", "kid", "key-1"));
        assertThat(accept(signed(provider.claims())).subject()).isEqualTo("u-1");
    }

    // Claims.

    @Test
    void refusesAnotherIssuerEvenByASlash() {
        refuse(with(claims -> claims.put("iss", "https://other.example.org")), Reason.ISSUER);
        refuse(with(claims -> claims.put("iss", provider.issuer() + "/")), Reason.ISSUER);
        refuse(with(claims -> claims.remove("iss")), Reason.ISSUER);
        refuse(with(claims -> claims.put("iss", List.of(provider.issuer().toString()))), Reason.ISSUER);
    }

    @Test
    void refusesAnotherAudienceOrNone() {
        refuse(with(claims -> claims.put("aud", "another")), Reason.AUDIENCE);
        refuse(with(claims -> claims.remove("aud")), Reason.AUDIENCE);
        refuse(with(claims -> claims.put("aud", List.of())), Reason.AUDIENCE);
        refuse(with(claims -> claims.put("aud", CLIENT + "-test")), Reason.AUDIENCE);
        refuse(with(claims -> claims.put("aud", Map.of("aud", CLIENT))), Reason.AUDIENCE);
    }

    @Test
    void refusesATokenMadeForAnotherClient() {
        refuse(with(claims -> claims.put("azp", "another")), Reason.AUDIENCE);
        refuse(with(claims -> claims.put("aud", List.of(CLIENT, "another"))), Reason.AUDIENCE);
        refuse(
                with(claims -> {
                    claims.put("aud", List.of(CLIENT, "another"));
                    claims.put("azp", "another");
                }),
                Reason.AUDIENCE);
    }

    @Test
    void refusesTimesThatDoNotFit() {
        long now = provider.clock.now().getEpochSecond();
        refuse(with(claims -> claims.put("exp", now - 3600)), Reason.EXPIRED);
        refuse(with(claims -> claims.put("iat", now + 3600)), Reason.NOT_YET_VALID);
        refuse(with(claims -> claims.put("nbf", now + 3600)), Reason.NOT_YET_VALID);
    }

    @Test
    void refusesTimesThatAreNone() {
        refuse(with(claims -> claims.remove("exp")), Reason.CLAIM);
        refuse(with(claims -> claims.remove("iat")), Reason.CLAIM);
        refuse(with(claims -> claims.put("exp", "1795421448")), Reason.CLAIM);
        refuse(with(claims -> claims.put("exp", -1)), Reason.CLAIM);
        refuse(with(claims -> claims.put("exp", 1e300)), Reason.CLAIM);
        refuse(with(claims -> claims.put("nbf", "soon")), Reason.CLAIM);
    }

    @Test
    void refusesAHashOfAnotherAccessToken() {
        refuse(with(claims -> claims.put("at_hash", BASE64.encodeToString(new byte[16]))), Reason.ACCESS_TOKEN);
        refuse(with(claims -> claims.put("at_hash", 7)), Reason.ACCESS_TOKEN);
    }

    @Test
    void refusesASubjectThatIsNone() {
        refuse(with(claims -> claims.remove("sub")), Reason.CLAIM);
        refuse(with(claims -> claims.put("sub", "")), Reason.CLAIM);
        refuse(with(claims -> claims.put("sub", 7)), Reason.CLAIM);
        refuse(with(claims -> claims.put("sub", "u".repeat(256))), Reason.CLAIM);
    }

    // All the rest, by chance.

    @Test
    void refusesEveryMutationOfAToken() {
        Random random = Seed.random("IdTokenTest.refusesEveryMutationOfAToken");
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ {\"";
        DeviceSignIn signIn = provider.signIn();
        String good = signed(provider.claims());
        try (var imbrex = provider.imbrex(signIn)) {
            var context = imbrex.contextOf(signIn);
            var check = new IdTokenCheck(
                    new Provider(provider.issuer(), new ProviderHttp(Duration.ofSeconds(5))),
                    provider.issuer(),
                    CLIENT,
                    SignatureAlgorithm.DEFAULT);
            assertThat(check.validate(context, good, "a", null, null).subject()).isEqualTo("u-1");
            int rounds = Seed.rounds(5_000);
            for (int i = 0; i < rounds; i++) {
                String mutant = mutate(good, alphabet, random);
                if (!mutant.equals(good)) {
                    assertThat(catchThrowableOfType(
                                    InvalidTokenException.class,
                                    () -> check.validate(context, mutant, "a", null, null)))
                            .as(mutant)
                            .isNotNull();
                }
            }
        }
    }

    private static String mutate(String token, String alphabet, Random random) {
        var text = new StringBuilder(token);
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(text.length());
            char symbol = alphabet.charAt(random.nextInt(alphabet.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, symbol);
                case 1 -> text.insert(at, symbol);
                case 2 -> text.deleteCharAt(at);
                default -> {
                    int other = random.nextInt(text.length());
                    char swapped = text.charAt(at);
                    text.setCharAt(at, text.charAt(other));
                    text.setCharAt(other, swapped);
                }
            }
        }
        return text.toString();
    }
}
