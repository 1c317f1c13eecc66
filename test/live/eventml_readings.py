"""What ml-errors must make of the 34 errors of the EventML Service, worked out from its design and the document."""

import json
import re

from eventml_document import rows

# TimeoutError is a name that every Python program has, and DOMException's; the class is called otherwise.
NAMED_OTHERWISE = {"TIMEOUT": "RequestTimeoutError"}


def expected(row):
    pascal = "".join(word.capitalize() for word in row["name"].split("_"))
    class_name = NAMED_OTHERWISE.get(row["name"], pascal.removesuffix("Error") + "Error")
    return {
        "platform": "eventml",
        "code": row["code"],
        "class": class_name,
        "status": row["http"],
        "message": row["description"],
        "matched": "code",
        # "Retryable: those whose resolution says retry or wait."
        "retryable": re.search(r"\b(retry|wait)\b", row["resolution"], re.IGNORECASE) is not None,
    }


if __name__ == "__main__":
    print(json.dumps([{**row, "reading": expected(row)} for row in rows()], ensure_ascii=False))
