// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/normal_text.h"

#include "core/language/code_points.h"
#include "core/language/emoji_class.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace lockstep {

namespace {

std::string folded(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    const auto* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_SUCCESS(status) != 0) {
        icu::StringByteSink<std::string> sink(&out);
        normalizer->normalizeUTF8(0, icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())), sink,
                                  nullptr, status);
    }
    return U_SUCCESS(status) != 0 ? out : std::string(utf8);
}

bool isApostrophe(UChar32 c)
{
    return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == '`';
}

class Normalizer {
public:
    explicit Normalizer(std::string text) : m_text(std::move(text)) { m_out.reserve(m_text.size() + 16); }

    std::string run()
    {
        while (m_at < size()) {
            if (m_word.empty() && skipAddress())
                continue;
            step();
        }
        endWord();
        return std::move(m_out);
    }

private:
    std::int32_t size() const { return static_cast<std::int32_t>(m_text.size()); }

    UChar32 next() { return nextCodePoint(m_text, m_at); }
    UChar32 peek()
    {
        const auto at = m_at;
        const auto c = m_at < size() ? next() : U_SENTINEL;
        m_at = at;
        return c;
    }

    void step()
    {
        const auto c = next();
        const bool digit = c >= 0 && u_isdigit(c) != 0;
        if (digit && m_word.empty()) {
            skipNumber();
            token("0");
        } else if (digit) {
            if (m_word.back() != '0')
                letter('0');
        } else if (c >= 0 && (u_isalpha(c) != 0 || (!m_word.empty() && (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0))) {
            letter(c);
        } else if (isApostrophe(c)) {
            // it's -> its
        } else if (c == '@' && m_word.empty() && isNameLetter(peek())) {
            while (isNameLetter(peek()))
                next();
            token("@");
        } else {
            endWord();
            const auto emoji = c < 0 ? EmojiClass::none : emojiClassOf(static_cast<char32_t>(c));
            if (emoji != EmojiClass::none && emojiToken(emoji) != lastToken())
                token(emojiToken(emoji));
        }
    }

    static bool isNameLetter(UChar32 c) { return c == '_' || c == '.' || (c >= 0 && u_isalnum(c) != 0); }

    bool skipAddress()
    {
        const auto rest = std::string_view(m_text).substr(static_cast<std::size_t>(m_at));
        if (!rest.starts_with("http://") && !rest.starts_with("https://") && !rest.starts_with("www."))
            return false;
        while (m_at < size() && u_isUWhiteSpace(peek()) == 0)
            next();
        token("://");
        return true;
    }

    /// 1,234.50 and 20:15 are one number.
    void skipNumber()
    {
        for (;;) {
            const auto at = m_at;
            auto c = m_at < size() ? next() : U_SENTINEL;
            if (c == '.' || c == ',' || c == ':')
                c = m_at < size() ? next() : U_SENTINEL;
            if (c < 0 || u_isdigit(c) == 0) {
                m_at = at;
                return;
            }
        }
    }

    void letter(UChar32 c)
    {
        m_run = c == m_last ? m_run + 1 : 1;
        m_last = c;
        if (m_run > 2)
            return;
        char bytes[U8_MAX_LENGTH];
        std::int32_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, c);
        m_word.append(bytes, static_cast<std::size_t>(length));
    }

    void endWord()
    {
        m_last = U_SENTINEL;
        if (m_word.empty())
            return;
        const auto word = std::move(m_word);
        m_word.clear();
        token(word);
    }

    void token(std::string_view text)
    {
        if (!m_out.empty())
            m_out += ' ';
        m_lastToken = m_out.size();
        m_out += text;
    }
    std::string_view lastToken() const
    {
        return m_out.empty() ? std::string_view() : std::string_view(m_out).substr(m_lastToken);
    }

    std::string m_text;
    std::int32_t m_at = 0;
    std::string m_word;
    UChar32 m_last = U_SENTINEL;
    int m_run = 0;
    std::string m_out;
    std::size_t m_lastToken = 0;
};

} // namespace

std::string normalText(std::string_view utf8)
{
    return Normalizer(folded(utf8.substr(0, std::size_t{1} << 20))).run();
}

bool isMarker(std::string_view token)
{
    return token == "@" || token == "0" || token.starts_with(':');
}

bool isEmojiMarker(std::string_view token)
{
    return token.starts_with(':') && token != "://";
}

} // namespace lockstep
