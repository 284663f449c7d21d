# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py LUPDATE SOURCE_DIR SCRATCH_DIR

Every text of the program has a finished translation that keeps its placeholders, mnemonic and edge spaces.
The texts are extracted anew into a copy, so one that was added or changed since fails too; so does a text that lupdate
puts under another class than the program asks for, because nobody would ever see its translation.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml

PLACEHOLDER = re.compile(r"%(?:L?\d|n)")


def faults(message):
    """What is wrong with one <message>."""
    source = message.findtext("source") or ""
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    if translation is None or translation.get("type") is not None:
        return ["no finished translation"]
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    found = []
    for form in forms or [""]:
        if not form.strip():
            found.append("empty translation")
            continue
        wanted, kept = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
        if wanted != kept:
            found.append(f"placeholders {sorted(wanted)} became {sorted(kept)}: {form}")
        if len(re.findall("&(?=[^& ])", source)) != len(re.findall("&(?=[^& ])", form)):
            found.append(f"mnemonic lost or added: {form}")
        if re.match(r"\s*", source)[0] != re.match(r"\s*", form)[0] or source.endswith(" ") != form.endswith(" "):
            found.append(f"spaces at the edges differ: {form}")
    return found


def main():
    lupdate, source, scratch = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    scratch.mkdir(parents=True, exist_ok=True)
    files = sorted((source / "translations").glob("*.ts"))
    failures = [] if files else ["there is no translation"]
    for file in files:
        copy = scratch / file.name
        shutil.copyfile(file, copy)
        run = subprocess.run([lupdate, "-no-obsolete", "-locations", "none", "-I", ".", "core", "app", "-ts", str(copy)],
                             cwd=source, capture_output=True, text=True, check=True)
        for line in (run.stdout + run.stderr).splitlines():
            if re.search(r"lacks Q_OBJECT|unknown namespace/class|cannot be|discarding|unterminated", line, re.IGNORECASE):
                failures.append("lupdate: " + line.strip())
        messages = 0
        for context in xml.parse(copy).getroot().iter("context"):
            for message in context.iter("message"):
                messages += 1
                for fault in faults(message):
                    failures.append(f"{file.name}, {context.findtext('name')}: \"{message.findtext('source')}\": {fault}")
        if messages == 0:
            failures.append(f"{file.name}: no text was found in the sources")
        print(f"{file.name}: {messages} texts")
    if failures:
        print("\n".join(failures), "build the target update_translations, then translate", sep="\n", file=sys.stderr)
    return 1 if failures else 0


sys.exit(main())
