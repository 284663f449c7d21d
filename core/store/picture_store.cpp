// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/picture_store.h"

#include "core/store/digest.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::size_t largestPicture = 16 << 20; ///< bytes

Digest pictureDigest(std::int64_t note, BytesView png)
{
    ByteWriter head;
    head(note);
    return digestOf("lockstep picture", {head.bytes(), png});
}

Error damagedPicture(std::int64_t note)
{
    return makeError(ErrorCode::damagedCase,
                     messageText(QT_TRANSLATE_NOOP("core", "The picture of note %1 is damaged. Delete the note, or "
                                                           "use a copy of the case that was made earlier."),
                                 note));
}

} // namespace

Result<void> writePicture(Database& database, std::int64_t note, BytesView png)
{
    if (png.size() > largestPicture)
        return makeError(
            ErrorCode::badArgument,
            messageText(QT_TRANSLATE_NOOP("core", "The picture is larger than %1 million bytes. Make the "
                                                  "window smaller, then pin it again."),
                        largestPicture / 1'000'000));
    auto statement = database.prepare("INSERT OR REPLACE INTO picture(note, png, digest) VALUES(?1, ?2, ?3)");
    if (!statement)
        return statement.error();
    const auto digest = pictureDigest(note, png);
    return statement->bind(1, note).bind(2, png).bind(3, bytesOf(digest)).run();
}

Result<Bytes> readPicture(Database& database, std::int64_t note)
{
    auto statement = database.prepare("SELECT png, digest FROM picture WHERE note = ?1");
    if (!statement)
        return statement.error();
    const auto row = statement->bind(1, note).step();
    if (!row)
        return row.error();
    if (!*row)
        return Bytes();
    const auto png = statement->bytes(0);
    if (!equal(pictureDigest(note, png), statement->bytes(1)))
        return damagedPicture(note);
    return Bytes(png.begin(), png.end());
}

Result<std::vector<std::int64_t>> notesWithPicture(Database& database)
{
    auto statement = database.prepare("SELECT note FROM picture ORDER BY note");
    if (!statement)
        return statement.error();
    std::vector<std::int64_t> notes;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return notes;
        notes.push_back(statement->integer(0));
    }
}

Result<void> checkPictures(Database& database, const std::vector<Note>* notes, std::vector<Message>& problems)
{
    const auto pictured = notesWithPicture(database);
    if (!pictured)
        return pictured.error();
    for (const auto id : *pictured) {
        const auto picture = readPicture(database, id);
        if (!picture && picture.error().code != ErrorCode::damagedCase)
            return picture.error();
        const bool isOfNone = notes && std::ranges::none_of(*notes, [id](const Note& note) { return note.id == id; });
        if (!picture || isOfNone)
            problems.push_back(damagedPicture(id).text);
    }
    return {};
}

} // namespace lockstep
